package kz.bastama.competition.domain;

/**
 * What the officer wants mended at one place of an application.
 *
 * @param place key of a field of the form, or {@code file:<id>} of an attachment
 * @param met whether the officer found it mended in the corrected application
 */
public record FieldRemark(String place, String text, boolean met) {

    /** What begins the place of an attachment; the rest is the id of the file. */
    public static final String FILE = "file:";

    public FieldRemark met(boolean whether) {
        return new FieldRemark(place, text, whether);
    }
}
