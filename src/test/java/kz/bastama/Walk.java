package kz.bastama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.bastama.document.PdfTraces;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Everything that somebody can fetch: from the front page along every link, pages and files alike. Of the cases of other tests, which
 * lie in the same database, only the lists are read.
 */
public final class Walk {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern OWN = Pattern.compile("/(messages|cabinet|expert|profile)\\b.*");
    private static final Pattern STATIC = Pattern.compile("/(platform|webjars|form|favicon)[/.].*");
    private static final int MOST = 400;

    /** Files by what is in them: many walks come by the same papers. */
    private static final Map<String, Body> FILES = new ConcurrentReferenceHashMap<>();

    private final MockMvc mvc;
    private final RequestPostProcessor reader;
    private final Locale language;
    private final Set<String> world;
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Fetched> fetched = new ArrayList<>();

    private Walk(MockMvc mvc, RequestPostProcessor reader, Locale language, Set<UUID> world) {
        this.mvc = mvc;
        this.reader = reader;
        this.language = language;
        this.world = world.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    /** One answer. */
    public record Fetched(String address, int status, Body body, String headers) {

        /** All of it: body, headers, and of a PDF what stands in any of its objects. */
        public String text() {
            return body.text() + headers;
        }

        public boolean says(String word) {
            return headers.contains(word) || body.says(word);
        }
    }

    /** Remembers which words it was searched for. */
    public record Body(String text, Map<String, Boolean> sought) {

        Body(String text) {
            this(text, new ConcurrentHashMap<>());
        }

        boolean says(String word) {
            return sought.computeIfAbsent(word, text::contains);
        }
    }

    /**
     * @param world ids of the cases that the test is about
     * @param starts where the walk begins besides the front page: what somebody could guess
     */
    public static List<Fetched> of(
            MockMvc mvc, RequestPostProcessor reader, String language, Set<UUID> world, List<String> starts)
            throws Exception {
        Walk walk = new Walk(mvc, reader, Locale.forLanguageTag(language), world);
        walk.note("/");
        starts.forEach(walk::note);
        while (!walk.open.isEmpty()) {
            walk.fetch(walk.open.pop());
        }
        return walk.fetched;
    }

    private void note(String address) {
        if (seen.add(address)) {
            open.add(address);
        }
    }

    private void fetch(String address) throws Exception {
        assertThat(fetched.size()).as("pages of a walk").isLessThan(MOST);
        MockHttpServletResponse answer = mvc.perform(get(URI.create(address.replace(" ", "%20")))
                        .locale(language)
                        .with(reader))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isLessThan(500);
        Body body = body(answer.getContentAsByteArray());
        fetched.add(new Fetched(address, answer.getStatus(), body, headers(answer)));
        String location = answer.getHeader("Location");
        if (location != null && location.startsWith("/")) {
            follow(address, location);
        }
        if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
            Matcher link = LINK.matcher(body.text());
            while (link.find()) {
                follow(address, link.group(1).replace("&amp;", "&"));
            }
        }
    }

    private void follow(String from, String to) {
        List<String> ids = ids(to);
        boolean ours = ids.stream().anyMatch(world::contains)
                || !ids.isEmpty() && (!ids(from).isEmpty() || OWN.matcher(from).matches());
        boolean plain = ids.isEmpty() && !to.contains("?");
        if ((ours || plain) && !STATIC.matcher(to).matches()) {
            note(to);
        }
    }

    private static List<String> ids(String address) {
        return ID.matcher(address).results().map(found -> found.group()).toList();
    }

    private static Body body(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.UTF_8);
        if (!plain.startsWith("%PDF-")) {
            return new Body(plain);
        }
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return FILES.computeIfAbsent(raw, same -> new Body(plain + raw + PdfTraces.everything(bytes)));
    }

    private static String headers(MockHttpServletResponse answer) {
        return answer.getHeaderNames().stream()
                .flatMap(name -> answer.getHeaders(name).stream())
                .map(value -> value + " " + decoded(value))
                .collect(Collectors.joining(" "));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noAddress) {
            return value;
        }
    }
}
