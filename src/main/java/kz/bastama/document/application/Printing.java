package kz.bastama.document.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.document.domain.Imprint;
import kz.bastama.document.domain.Press;
import kz.bastama.document.domain.Sheet;
import kz.bastama.document.domain.Typesetter;
import kz.bastama.document.domain.VerificationCode;

/** One paper in all its languages. The verification code is drawn from the wording without it, and then put in its place. */
record Printing(Imprint imprint, Map<String, Sheet> sheets, Map<String, byte[]> files) {

    /** Stands where the code will: private-use characters, so that no wording has them. */
    private static final String OPEN = "\uE0C0\uE0DE\uE0C0";

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("kk"), Locale.forLanguageTag("ru"));

    static Printing run(PaperContent content, Imprint blank, Typesetter typesetter, Press press) {
        Map<String, Sheet> open = set(content, blank.withCode(OPEN), typesetter);
        String code = VerificationCode.of(withCode(open, "").values());
        Map<String, Sheet> sheets = withCode(open, code);
        return new Printing(blank.withCode(code), sheets, each(sheets, (tag, sheet) -> press.print(sheet)));
    }

    /** The official language that serves a reader best. */
    static Locale languageFor(Locale reader) {
        return LANGUAGES.contains(reader) ? reader : LANGUAGES.get(1);
    }

    Paper asPaper(String aggregateId, int revision, PaperType type) {
        return new Paper(
                UUID.randomUUID(),
                aggregateId,
                type,
                revision,
                imprint.number(),
                imprint.code(),
                imprint.issuedAt(),
                imprint.edition(),
                each(sheets, (tag, sheet) -> sheet.title()),
                each(files, (tag, file) -> VerificationCode.digest(file)),
                each(files, (tag, file) -> file.length));
    }

    private static Map<String, Sheet> set(PaperContent content, Imprint imprint, Typesetter typesetter) {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> sheets.put(language.getLanguage(), typesetter.set(content, imprint, language)));
        return sheets;
    }

    private static Map<String, Sheet> withCode(Map<String, Sheet> open, String code) {
        return each(
                open, (tag, sheet) -> new Sheet(sheet.title(), sheet.xhtml().replace(OPEN, code), sheet.issuedAt()));
    }

    private static <T, R> Map<String, R> each(Map<String, T> byLanguage, BiFunction<String, T, R> change) {
        Map<String, R> changed = new LinkedHashMap<>();
        byLanguage.forEach((tag, thing) -> changed.put(tag, change.apply(tag, thing)));
        return changed;
    }
}
