package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.grant.domain.AgreementChange;
import kz.bastama.legal.OfficialText;

/**
 * The facts of an additional agreement.
 *
 * @param number from 1 within the agreement
 * @param agreement number of the agreement that it changes
 * @param reportBy last day for the final report after a change of the term; null where it stays
 * @param sum of the grant in tenge, which it never changes
 */
public record AdditionalAgreementContent(
        OfficialText city,
        GrantAgreementContent.Party operator,
        GrantAgreementContent.Party grantee,
        int number,
        String agreement,
        Instant agreementIssuedAt,
        String grantNumber,
        String project,
        String reason,
        AgreementChange change,
        LocalDate reportBy,
        BigDecimal sum)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "additional-agreement", "GS");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
