package kz.bastama.ngo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.file.ChosenFile;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/** What somebody typed about a document that is uploaded. */
public record TypedDocument(String kind, String title, String issuedOn, String validUntil) {

    /** As a person writes a day where the browser offers no calendar. */
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    public TypedDocument {
        kind = kept(kind);
        title = kept(title);
        issuedOn = kept(issuedOn);
        validUntil = kept(validUntil);
    }

    /** What the page shows again; a browser does not give a file back. */
    public Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("kind", kind);
        shown.put("title", title);
        shown.put("issuedOn", issuedOn);
        shown.put("validUntil", validUntil);
        return shown;
    }

    /** Days that are none; everything else is judged where the document is kept. */
    public Verdict mistakes() {
        List<Refusal> refusals = new ArrayList<>();
        Map.of("issuedOn", issuedOn, "validUntil", validUntil).forEach((field, day) -> {
            if (!day.isEmpty() && read(day) == null) {
                refusals.add(Refusal.of("ngo.noDay", null).at(field));
            }
        });
        return new Verdict(refusals);
    }

    /**
     * @param replaces the document of which it is a new version, or null
     * @param file null where none was chosen
     */
    public NewDocument document(UUID replaces, ChosenFile file) {
        return new NewDocument(replaces, kind, title, read(issuedOn), read(validUntil), file);
    }

    /** A year that no document can have is a slip; the furthest of them the database takes for infinity. */
    private static LocalDate read(String day) {
        if (day.isEmpty()) {
            return null;
        }
        try {
            LocalDate read = day.contains(".") ? LocalDate.parse(day, WRITTEN) : LocalDate.parse(day);
            return read.getYear() >= 1900 && read.getYear() <= 9999 ? read : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static String kept(String value) {
        return value == null ? "" : value.strip();
    }
}
