package kz.bastama.planning.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;

/**
 * A proposal of an NGO or a citizen for the topics of a year (Law 36-III, article 4-2: proposals are taken into account).
 *
 * @param number what the author quotes, for example TP-2026-00004
 * @param personId account of the author, or null for a citizen without one
 * @param bin BIN of the organisation, or null for a citizen
 * @param language in which the author wrote, or null where it was not kept
 * @param amount suggested sum in tenge, or null
 * @param months suggested term in months, or null
 * @param reason what the customer explains; {@code reasons} why it was rejected, null where it was not
 */
public record Proposal(
        UUID id,
        String number,
        String customerCode,
        int year,
        EditionId edition,
        UUID personId,
        String authorName,
        String bin,
        String email,
        String language,
        String sphere,
        String kato,
        String problem,
        String evidence,
        String targetGroup,
        String goal,
        String expectedResult,
        String grantType,
        BigDecimal amount,
        Integer months,
        Instant registeredAt,
        ProposalState state,
        ProposalDecision decision,
        OfficialText reason,
        Instant answeredAt,
        Reasons reasons,
        Integer version) {

    public Proposal {
        if (decision == ProposalDecision.REJECTED && reasons == null) {
            throw new IllegalStateException("Proposal " + number + " is rejected without a reason");
        }
    }

    /** The language in which the author is answered. */
    public Locale locale() {
        return Locale.forLanguageTag(language == null ? "ru" : language);
    }

    /** @throws IllegalStateException when it has its answer already: the process asks once */
    public Proposal answered(ProposalDecision decision, OfficialText reason, Instant at) {
        return answered(decision, null, reason, at);
    }

    /** @param why entries of the edition; null where it is not rejected */
    public Proposal answered(ProposalDecision decision, Reasons why, OfficialText reason, Instant at) {
        if (state != ProposalState.REGISTERED) {
            throw new IllegalStateException("Proposal " + number + " is answered already");
        }
        return new Proposal(
                id,
                number,
                customerCode,
                year,
                edition,
                personId,
                authorName,
                bin,
                email,
                language,
                sphere,
                kato,
                problem,
                evidence,
                targetGroup,
                goal,
                expectedResult,
                grantType,
                amount,
                months,
                registeredAt,
                ProposalState.ANSWERED,
                decision,
                reason,
                at,
                why,
                version);
    }
}
