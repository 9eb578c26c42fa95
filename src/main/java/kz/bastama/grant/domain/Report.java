package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.Reasons;

/**
 * One revision of a report. A returned one stays as it was sent, with the remarks; what is corrected is the next.
 *
 * @param stage number of the last payment that it accounts for: its acceptance opens the next one
 * @param revision from 1, over all stages
 * @param typed what was typed, as JSON, errors and all
 * @param answers canonical answers as JSON, from the sending on
 * @param spent expenses in tenge since the beginning of the project, from the sending on
 * @param confirmed what of it the operator accepted, from the acceptance on
 * @param remarks of the operator, when it was returned or refused
 * @param reasons why it was refused; null where it was not
 * @param version counts the saves of the draft
 */
public record Report(
        UUID grantId,
        int stage,
        int revision,
        ReportState state,
        String formVersion,
        String typed,
        String answers,
        BigDecimal spent,
        BigDecimal confirmed,
        String remarks,
        Instant editedAt,
        Instant sentAt,
        Instant decidedAt,
        Reasons reasons,
        int version) {

    public Report {
        if (state == ReportState.REFUSED && reasons == null) {
            throw new IllegalStateException(
                    "Report " + revision + " of grant " + grantId + " is refused without a reason");
        }
    }

    public static Report draft(UUID grantId, int stage, int revision, String formVersion, String typed, Instant at) {
        return new Report(
                grantId,
                stage,
                revision,
                ReportState.DRAFT,
                formVersion,
                typed,
                null,
                null,
                null,
                null,
                at,
                null,
                null,
                null,
                0);
    }

    public Report edited(String now, Instant at) {
        expect(ReportState.DRAFT);
        return new Report(
                grantId,
                stage,
                revision,
                state,
                formVersion,
                now,
                null,
                null,
                null,
                null,
                at,
                null,
                null,
                null,
                version + 1);
    }

    public Report sent(String canonical, BigDecimal claimed, Instant at) {
        expect(ReportState.DRAFT);
        return new Report(
                grantId,
                stage,
                revision,
                ReportState.SENT,
                formVersion,
                typed,
                canonical,
                claimed,
                null,
                null,
                editedAt,
                at,
                null,
                null,
                version + 1);
    }

    /** Decisions on its lines were saved. */
    public Report cleared() {
        expect(ReportState.SENT);
        return new Report(
                grantId,
                stage,
                revision,
                state,
                formVersion,
                typed,
                answers,
                spent,
                confirmed,
                remarks,
                editedAt,
                sentAt,
                decidedAt,
                reasons,
                version + 1);
    }

    /** @param sum what of the expenses is accepted */
    public Report accepted(BigDecimal sum, Instant at) {
        return decided(ReportState.ACCEPTED, sum, null, null, at);
    }

    public Report returned(String said, Instant at) {
        return decided(ReportState.RETURNED, null, null, said, at);
    }

    public Report refused(Reasons why, String said, Instant at) {
        return decided(ReportState.REFUSED, null, why, said, at);
    }

    private Report decided(ReportState how, BigDecimal sum, Reasons why, String said, Instant at) {
        expect(ReportState.SENT);
        return new Report(
                grantId,
                stage,
                revision,
                how,
                formVersion,
                typed,
                answers,
                spent,
                sum,
                said,
                editedAt,
                sentAt,
                at,
                why,
                version + 1);
    }

    private void expect(ReportState expected) {
        if (state != expected) {
            throw new IllegalStateException("Report " + revision + " of grant " + grantId + " is " + state);
        }
    }
}
