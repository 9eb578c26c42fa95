package kz.bastama.competition.domain;

/**
 * What the officer wants mended at one place of an application.
 *
 * @param place key of a field of the form, {@code file:<id>} of an attachment, or {@code file:<kind>} of a document that is
 *     required and missing
 * @param met whether the officer found it mended in the corrected application; null until the officer has said
 */
public record FieldRemark(String place, String text, Boolean met) {

    /** What begins the place of a document; the rest is the id of the file, or the kind of one that is missing. */
    public static final String FILE = "file:";

    public boolean isOnFile() {
        return place.startsWith(FILE);
    }

    public FieldRemark met(boolean whether) {
        return new FieldRemark(place, text, whether);
    }
}
