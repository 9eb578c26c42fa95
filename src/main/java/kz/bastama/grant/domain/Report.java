package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One revision of the final report. A returned one stays as it was sent, with the remarks; what is corrected is the next.
 *
 * @param revision from 1
 * @param typed what was typed, as JSON, errors and all
 * @param answers canonical answers as JSON, from the sending on
 * @param spent confirmed expenses in tenge, from the sending on
 * @param remarks of the operator, when it was returned
 * @param version counts the saves of the draft
 */
public record Report(
        UUID grantId,
        int revision,
        ReportState state,
        String formVersion,
        String typed,
        String answers,
        BigDecimal spent,
        String remarks,
        Instant editedAt,
        Instant sentAt,
        Instant decidedAt,
        int version) {

    public static Report draft(UUID grantId, int revision, String formVersion, String typed, Instant at) {
        return new Report(
                grantId, revision, ReportState.DRAFT, formVersion, typed, null, null, null, at, null, null, 0);
    }

    public Report edited(String now, Instant at) {
        expect(ReportState.DRAFT);
        return new Report(grantId, revision, state, formVersion, now, null, null, null, at, null, null, version + 1);
    }

    public Report sent(String canonical, BigDecimal confirmed, Instant at) {
        expect(ReportState.DRAFT);
        return new Report(
                grantId,
                revision,
                ReportState.SENT,
                formVersion,
                typed,
                canonical,
                confirmed,
                null,
                editedAt,
                at,
                null,
                version + 1);
    }

    public Report decided(boolean accepted, String said, Instant at) {
        expect(ReportState.SENT);
        return new Report(
                grantId,
                revision,
                accepted ? ReportState.ACCEPTED : ReportState.RETURNED,
                formVersion,
                typed,
                answers,
                spent,
                accepted ? null : said,
                editedAt,
                sentAt,
                at,
                version + 1);
    }

    private void expect(ReportState expected) {
        if (state != expected) {
            throw new IllegalStateException("Report " + revision + " of grant " + grantId + " is " + state);
        }
    }
}
