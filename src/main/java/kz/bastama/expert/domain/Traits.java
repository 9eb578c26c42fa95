package kz.bastama.expert.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bastama.form.SearchText;

/** Names, addresses, telephones and accounts as two people would call them the same, however they were typed. */
final class Traits {

    private static final Pattern ACCOUNT = Pattern.compile("KZ[0-9]{5}[A-Z0-9]{13}");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern QUOTED = Pattern.compile("[\u00ab\u201c\u201e\"](.+)[\u00bb\u201d\u201c\"]");
    private static final Set<String> ADDRESS_WORDS = addressWords();
    private static final int DIGITS = 10;
    private static final int SHORTEST = 4;

    private Traits() {}

    static String account(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
    }

    static boolean isAccount(String typed) {
        return ACCOUNT.matcher(account(typed)).matches();
    }

    /** The ten digits behind +7 or 8; empty where there are fewer. */
    static String phone(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("\\D", "");
        return digits.length() < DIGITS ? "" : digits.substring(digits.length() - DIGITS);
    }

    /** Without marks and in folded letters; empty where too little is left to tell anything. */
    static String plain(String typed) {
        String plain = typed == null
                ? ""
                : MARKS.matcher(SearchText.folded(typed)).replaceAll(" ").strip();
        return plain.replace(" ", "").length() < SHORTEST ? "" : plain;
    }

    static boolean samePerson(String one, String other) {
        return !person(one).isEmpty() && person(one).equals(person(other));
    }

    /** The name of a person: at least two words, in whatever order. */
    private static String person(String typed) {
        String[] words = plain(typed).split(" ");
        Arrays.sort(words);
        return words.length < 2 ? "" : String.join(" ", words);
    }

    /** By their whole names, or by what stands in quotation marks, whatever the legal form before them. */
    static boolean sameOrganisation(String one, String other) {
        String whole = plain(one);
        return !whole.isEmpty()
                && !plain(other).isEmpty()
                && (whole.equals(plain(other))
                        || !core(one).isEmpty() && core(one).equals(core(other)));
    }

    /** Whether one is the other with more said before or behind it: the city, the flat. */
    static boolean sameAddress(String one, String other) {
        List<String> place = place(one);
        List<String> second = place(other);
        return place.size() >= 2
                && second.size() >= 2
                && (Collections.indexOfSubList(place, second) >= 0 || Collections.indexOfSubList(second, place) >= 0);
    }

    private static String core(String name) {
        Matcher quoted = QUOTED.matcher(name == null ? "" : name);
        return plain(quoted.find() ? quoted.group(1) : name);
    }

    /** Its words and numbers, without those for street, house and flat; nothing where no number is among them. */
    private static List<String> place(String address) {
        List<String> words = Stream.of(MARKS.matcher(SearchText.folded(address == null ? "" : address))
                        .replaceAll(" ")
                        .split(" "))
                .filter(word -> !word.isEmpty() && !ADDRESS_WORDS.contains(word))
                .toList();
        return words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit)) ? words : List.of();
    }

    private static Set<String> addressWords() {
        try (InputStream file = Traits.class.getResourceAsStream("/expert/address-words.txt")) {
            String words = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Set.copyOf(Stream.of(SearchText.folded(words).strip().split("\\s+"))
                    .distinct()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
