package kz.bastama.competition.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the final conclusion of the check of applications.
 *
 * @param blind whether project and lot stay unsaid, because the experts would know the applicant by them
 * @param signatory post, initials and surname of who signs for the operator
 * @param checkers officers who checked the applications
 * @param replacement which conclusion this one replaces, and why; null for the first
 * @param inKazakh applications in Kazakh; {@code organisationsInKazakh} the organisations behind them
 */
public record CheckConclusionContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        OfficialText grantType,
        int year,
        Instant announcedAt,
        Instant closesAt,
        Instant checkedAt,
        OfficialText rules,
        String orderNumber,
        LocalDate orderDate,
        int received,
        int organisations,
        int inKazakh,
        int organisationsInKazakh,
        int inRussian,
        int organisationsInRussian,
        List<Line> admitted,
        List<Line> refused,
        OfficialText signatory,
        List<String> checkers,
        boolean blind,
        Replacement replacement)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "check-conclusion", "CC");

    public CheckConclusionContent {
        admitted = List.copyOf(admitted);
        refused = List.copyOf(refused);
        checkers = List.copyOf(checkers);
    }

    /** The same, issued in place of an earlier one. */
    public CheckConclusionContent replacing(Replacement former) {
        return new CheckConclusionContent(
                operator,
                address,
                city,
                customer,
                title,
                grantType,
                year,
                announcedAt,
                closesAt,
                checkedAt,
                rules,
                orderNumber,
                orderDate,
                received,
                organisations,
                inKazakh,
                organisationsInKazakh,
                inRussian,
                organisationsInRussian,
                admitted,
                refused,
                signatory,
                checkers,
                blind,
                former);
    }

    /** An objection has admitted an application that the former conclusion refused. */
    public record Replacement(String number, Instant issuedAt, String objection, String application) {}

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** @param reasons why it was not admitted, each a sentence with its source; empty for an admitted one */
    public record Line(
            String number, OfficialText organisation, String bin, String project, int lot, List<OfficialText> reasons) {

        public Line {
            reasons = List.copyOf(reasons);
        }
    }
}
