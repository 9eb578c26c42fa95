package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the act of a monitoring visit.
 *
 * @param points the checklist in its order
 * @param remedy what is to be remedied; empty where nothing is
 * @param ineligible expenses against the agreement in tenge; zero where there are none
 * @param photos names of the files that belong to the act
 * @param objectBy last day for objections of the grantee
 */
public record VisitActContent(
        OfficialText city,
        OfficialText operator,
        OfficialText address,
        OfficialText signatory,
        OfficialText grantee,
        String granteeBin,
        OfficialText territory,
        String grantNumber,
        String project,
        String visitNumber,
        LocalDate day,
        String team,
        String leader,
        String met,
        List<Point> points,
        String found,
        String recommended,
        String remedy,
        BigDecimal ineligible,
        List<Photo> photos,
        LocalDate objectBy)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "visit-act", "VA");

    public VisitActContent {
        points = List.copyOf(points);
        photos = List.copyOf(photos);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** @param answer YES, NO or NOT_APPLICABLE */
    public record Point(OfficialText name, String answer, String remark) {}

    public record Photo(String name, String sha256) {}
}
