package kz.bastama.competition.paper;

import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the change of an announcement: the intake ends later.
 *
 * @param announcement number of the announcement that it changes
 * @param reason as the officer put it, in one language
 * @param signatory post, initials and surname of who heads the operator
 */
public record IntakeExtensionContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        OfficialText grantType,
        String announcement,
        Instant announcedAt,
        Instant from,
        Instant to,
        String reason,
        String orderNumber,
        LocalDate orderDate,
        OfficialText signatory)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "intake-extension", "IE");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
