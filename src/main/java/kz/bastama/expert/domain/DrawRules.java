package kz.bastama.expert.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bastama.expert.Draws;
import kz.bastama.expert.Expert;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Contribution;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;

/** The arithmetic of a draw, byte by byte as {@code docs/draw.md} says it. */
public final class DrawRules {

    private static final HexFormat HEX = HexFormat.of();
    private static final long WORDS = 1L << 32;

    private DrawRules() {}

    /** @param secret 64 hexadecimal digits */
    public static String commitment(String secret) {
        return hex(sha256(HEX.parseHex(secret)));
    }

    public static String mark(String salt, UUID expert, String name) {
        return hex(sha256(bytes(salt + "\n" + expert + "\n" + name)));
    }

    /**
     * Numbers the experts by their marks: a number tells nothing of a person, nor of the order in which the registry keeps them.
     *
     * @param salts random, and another one for each expert
     */
    public static List<Line> lines(Collection<Expert> experts, Function<Expert, String> salts) {
        List<Line> marked = experts.stream()
                .map(expert -> marked(expert, salts.apply(expert)))
                .sorted(Comparator.comparing(Line::mark))
                .toList();
        return IntStream.range(0, marked.size())
                .mapToObj(at -> marked.get(at).numbered(at + 1))
                .toList();
    }

    private static Line marked(Expert expert, String salt) {
        return new Line(0, mark(salt, expert.id(), expert.name()), expert.id(), expert.name(), salt);
    }

    public static String seed(String secret, List<Contribution> values) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes(Draws.METHOD + "\n"));
        all.writeBytes(HEX.parseHex(secret));
        for (Contribution one : values) {
            List.of(one.observer(), one.organisation(), one.value()).forEach(text -> all.writeBytes(measured(text)));
        }
        return hex(sha256(all.toByteArray()));
    }

    /** The digest of a list as it is published: it tells one list from any other. */
    public static String digest(String caseId, Urn urn) {
        return hex(sha256(bytes(published(caseId, urn))));
    }

    /** Numbers in the order of drawing: first the members, then the reserve. */
    public static List<Integer> draw(ExpertDraw draw, String seed, Urn urn) {
        byte[] key = sha256(joined(HEX.parseHex(seed), bytes(published(draw.caseId(), urn))));
        return pick(urn.lines().size(), urn.places(), at -> word(key, at));
    }

    /**
     * Picks without bias: a word from the last, incomplete run of remainders is thrown away.
     *
     * @param words from 0 to 2^32 - 1, by their position
     */
    static List<Integer> pick(int size, int places, IntFunction<Long> words) {
        List<Integer> left = IntStream.rangeClosed(1, size).boxed().collect(Collectors.toCollection(ArrayList::new));
        List<Integer> picked = new ArrayList<>();
        int at = 0;
        while (picked.size() < places) {
            long limit = WORDS / left.size() * left.size();
            long word = words.apply(at++);
            if (word < limit) {
                picked.add(left.remove((int) (word % left.size())));
            }
        }
        return picked;
    }

    private static long word(byte[] key, int at) {
        byte[] block = sha256(joined(key, ByteBuffer.allocate(4).putInt(at).array()));
        return Integer.toUnsignedLong(ByteBuffer.wrap(block).getInt());
    }

    private static String published(String caseId, Urn urn) {
        StringBuilder text = new StringBuilder(caseId + "\n" + urn.sphere() + "\n");
        text.append(urn.members()).append(' ').append(urn.reserve()).append('\n');
        urn.lines().forEach(line -> text.append(line.number() + " " + line.mark() + "\n"));
        return text.toString();
    }

    /** Its length in four bytes, then the text: no two lists of texts make the same bytes. */
    private static byte[] measured(String text) {
        byte[] bytes = bytes(text);
        return joined(ByteBuffer.allocate(4).putInt(bytes.length).array(), bytes);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
