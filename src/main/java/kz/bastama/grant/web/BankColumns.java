package kz.bastama.grant.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Which column of a statement is which, by the names that banks give them in three languages. */
@Component
class BankColumns {

    static final List<String> KEYS = List.of("day", "order", "sum", "bin", "iban", "payee");

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("kk"), Locale.forLanguageTag("ru"), Locale.ENGLISH);
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final MessageSource messages;

    BankColumns(MessageSource messages) {
        this.messages = messages;
    }

    String label(String key, Locale language) {
        return messages.getMessage("grant.bank.column." + key, null, language);
    }

    /** The place of each column in that row, by key; of two of one name the first. */
    Map<String, Integer> places(SentTable.Row head) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < head.cells().size(); at++) {
            String named = plain(head.cells().get(at).text());
            for (String key : KEYS) {
                if (!named.isEmpty() && names(key).contains(named)) {
                    places.putIfAbsent(key, at);
                }
            }
        }
        return places;
    }

    /** Whether these columns are enough: of the payee its number or its account. */
    static boolean areEnough(Map<String, Integer> places) {
        return places.keySet().containsAll(List.of("day", "order", "sum"))
                && (places.containsKey("bin") || places.containsKey("iban"));
    }

    private List<String> names(String key) {
        return LANGUAGES.stream()
                .flatMap(language -> Arrays.stream(
                        (label(key, language) + ";" + messages.getMessage("grant.bank.names." + key, null, language))
                                .split(";")))
                .map(BankColumns::plain)
                .toList();
    }

    private static String plain(String name) {
        return NOISE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
