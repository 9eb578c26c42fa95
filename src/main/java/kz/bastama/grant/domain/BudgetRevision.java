package kz.bastama.grant.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One round in which the grantee brings plan and budget to what was awarded. A returned one stays as it was sent, with the
 * remarks; what is corrected is the next.
 *
 * @param round from 1
 * @param typed what was typed, as JSON, errors and all
 * @param answers canonical answers as JSON, from the sending on
 * @param remarks of the operator, when it was returned or set aside
 * @param version counts the saves of the draft
 */
public record BudgetRevision(
        UUID grantId,
        int round,
        ReportState state,
        String formVersion,
        String typed,
        String answers,
        String remarks,
        Instant editedAt,
        Instant sentAt,
        Instant decidedAt,
        int version) {

    public static BudgetRevision draft(UUID grantId, int round, String formVersion, String typed, Instant at) {
        return new BudgetRevision(grantId, round, ReportState.DRAFT, formVersion, typed, null, null, at, null, null, 0);
    }

    public BudgetRevision edited(String now, Instant at) {
        return moved(ReportState.DRAFT, ReportState.DRAFT, now, null, null, at, null, null);
    }

    public BudgetRevision sent(String canonical, Instant at) {
        return moved(ReportState.DRAFT, ReportState.SENT, typed, canonical, null, editedAt, at, null);
    }

    /** @param how accepted, returned, or refused: then the budget in proportion stands */
    public BudgetRevision decided(ReportState how, String said, Instant at) {
        return moved(ReportState.SENT, how, typed, answers, said, editedAt, sentAt, at);
    }

    private BudgetRevision moved(
            ReportState from,
            ReportState to,
            String entered,
            String canonical,
            String said,
            Instant edited,
            Instant sent,
            Instant decided) {
        if (state != from) {
            throw new IllegalStateException("Budget revision " + round + " of grant " + grantId + " is " + state);
        }
        return new BudgetRevision(
                grantId, round, to, formVersion, entered, canonical, said, edited, sent, decided, version + 1);
    }
}
