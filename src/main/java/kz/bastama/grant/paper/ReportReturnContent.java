package kz.bastama.grant.paper;

import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the letter that returns a report for correction.
 *
 * @param last whether it is the final report; otherwise an interim one
 * @param revision of the report, sent at {@code sentAt}
 * @param again whether the term was over and is given once more
 * @param remarks on the whole; may be empty
 * @param round how often the report was returned by now, of {@code rounds} that the agreement allows
 * @param until last instant of the term of correction
 */
public record ReportReturnContent(
        OfficialText city,
        OfficialText operator,
        OfficialText address,
        OfficialText signatory,
        OfficialText grantee,
        String granteeBin,
        String grantNumber,
        String agreementNumber,
        Instant agreementIssuedAt,
        String project,
        boolean last,
        int revision,
        Instant sentAt,
        Instant returnedAt,
        boolean again,
        String remarks,
        List<Place> places,
        int round,
        int rounds,
        Instant until)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "report-return", "RR");

    public ReportReturnContent {
        places = List.copyOf(places);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /**
     * What is to be mended where.
     *
     * @param part list or question of the report, which the template words
     * @param row number of the row, from 1; 0 for a question
     * @param shown by which the row is known
     */
    public record Place(String part, int row, String shown, String remark) {}
}
