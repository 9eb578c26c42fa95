package kz.bastama.competition.paper;

import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the notice that an application is returned for rework.
 *
 * @param remark on the whole; may be empty
 * @param until last instant at which the correction counts
 * @param basis the rule of that term, or null where no rule is known and the term is our default: a paper claims none
 */
public record ReturnNoticeContent(
        AboutApplication about,
        String remark,
        List<Place> places,
        Instant returnedAt,
        Instant until,
        OfficialText basis,
        OfficialText signatory)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "return-notice", "RN");

    public ReturnNoticeContent {
        places = List.copyOf(places);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** What is to be mended where. */
    public record Place(OfficialText field, String remark) {}
}
