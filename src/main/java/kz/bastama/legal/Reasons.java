package kz.bastama.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why something is refused, or closed against whoever sent it. A state change that does so asks for one of these, and there is
 * none without a code: nothing closes without a reason. What an officer explains in words stands beside it.
 *
 * @param codes keys of entries of the edition, in their order, see {@link Reason}
 */
public record Reasons(List<String> codes) {

    private static final String GAP = ",";

    public Reasons {
        codes = codes.stream().distinct().toList();
        if (codes.isEmpty() || codes.stream().anyMatch(code -> code.isBlank() || code.contains(GAP))) {
            throw new IllegalStateException("Nothing is closed against its sender without a reason: " + codes);
        }
    }

    public static Reasons of(String... codes) {
        return new Reasons(List.of(codes));
    }

    /** The spelling of {@link #toString()}; null for nothing kept. */
    public static Reasons parse(String kept) {
        return kept == null || kept.isBlank() ? null : of(kept.split(GAP));
    }

    public Reasons and(List<String> more) {
        List<String> all = new ArrayList<>(codes);
        all.addAll(more);
        return new Reasons(all);
    }

    /** In the words of that edition, each with its article. */
    public List<Reason> in(Edition edition) {
        return codes.stream().map(code -> Reason.of(edition, code)).toList();
    }

    /** For a letter: each reason with its article, then what the officer explains. */
    public OfficialText told(Edition edition, String explained) {
        return new OfficialText(
                told(edition, explained, "kk"), told(edition, explained, "ru"), told(edition, explained, "en"));
    }

    /** For a letter, explained in both languages. */
    public OfficialText told(Edition edition, OfficialText explained) {
        return new OfficialText(
                told(edition, explained.kk(), "kk"),
                told(edition, explained.ru(), "ru"),
                told(edition, explained.en(), "en"));
    }

    private String told(Edition edition, String explained, String language) {
        String words = in(edition).stream()
                .map(reason -> reason.worded().in(Locale.forLanguageTag(language)))
                .collect(Collectors.joining("; "));
        return explained == null || explained.isBlank() ? words : words + ". " + explained;
    }

    @Override
    public String toString() {
        return String.join(GAP, codes);
    }
}
