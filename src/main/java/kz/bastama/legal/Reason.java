package kz.bastama.legal;

/**
 * One reason for which something is refused, or closed against whoever sent it: an entry of the edition. Its words and its
 * article stand there alone; letter, register, statistics and the public page all read them from here.
 *
 * @param code key of the entry, for example {@code reasons.check.term}, {@code exclusionGrounds.kinship}, {@code criteria.logic}
 */
public record Reason(String code, OfficialText title, LegalBasis basis) {

    public static Reason of(Edition edition, String code) {
        OfficialText title = edition.title(code);
        return new Reason(
                code,
                code.startsWith("criteria.") ? told(edition.title("reasons.selection.criterion"), title) : title,
                edition.basis(code));
    }

    private static OfficialText told(OfficialText before, OfficialText criterion) {
        return new OfficialText(
                before.kk() + ": " + criterion.kk(),
                before.ru() + ": " + criterion.ru(),
                before.en() + ": " + criterion.en());
    }

    /** With the article in brackets; the reader is told of none where there is only a default of ours. */
    public OfficialText worded() {
        return worded(OfficialText.of("", ""));
    }

    /** The same, with what was found or what an officer explained in between; empty for nothing. */
    public OfficialText worded(OfficialText explained) {
        return new OfficialText(
                sentence(title.kk(), explained.kk(), basis.source().kk()),
                sentence(title.ru(), explained.ru(), basis.source().ru()),
                sentence(title.en(), explained.en(), basis.source().en()));
    }

    private String sentence(String what, String explained, String source) {
        return what
                + (explained.isBlank() ? "" : ": " + explained)
                + (basis.certainty() == Certainty.DEFAULT ? "" : " (" + source + ")");
    }
}
