package kz.bastama.grant.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What a visit brought: preparation, findings, the reply of the grantee and what came of it.
 *
 * @param team who goes, in the words of the officer
 * @param meets whom the team wants to meet
 * @param edits counts the saves of the draft
 * @param finishedAt null while it is a draft
 * @param reply null until the grantee has replied
 * @param outcome null until the visit is done
 */
@RecordBuilder
public record VisitAct(
        UUID visitId,
        String team,
        String meets,
        VisitFindings findings,
        int edits,
        Instant finishedAt,
        Reply reply,
        Outcome outcome) {

    /**
     * The grantee agrees or objects.
     *
     * @param objection null where it agrees
     * @param name who replied for the organisation
     * @param digestRu SHA-256 of the Russian rendition of the act that the person read
     * @param upheld what the officer said to the objection; null until then
     */
    public record Reply(
            String objection, UUID personId, String name, Instant at, String digestRu, Boolean upheld, String ruling) {

        public boolean objects() {
            return objection != null;
        }
    }

    /**
     * @param remedied null where nothing was to be remedied
     * @param remark on the remedy; empty where nothing was to be remedied
     * @param demanded what was demanded back in tenge; zero where nothing was
     * @param document number and date of the demand; empty where there is none
     * @param reason why so much is demanded, or nothing; empty until then
     */
    public record Outcome(Boolean remedied, String remark, BigDecimal demanded, String document, String reason) {}

    public static VisitAct prepared(UUID visitId, String team, String meets) {
        return new VisitAct(visitId, team, meets, VisitFindings.none(), 0, null, null, null);
    }

    public boolean isDraft() {
        return finishedAt == null;
    }

    public VisitAct saved(VisitFindings now) {
        expectDraft();
        return VisitActBuilder.builder(this).findings(now).edits(edits + 1).build();
    }

    public VisitAct finished(Instant at) {
        expectDraft();
        return VisitActBuilder.builder(this).finishedAt(at).build();
    }

    public VisitAct replied(Reply now) {
        return VisitActBuilder.builder(this).reply(now).build();
    }

    public VisitAct ruled(boolean upheld, String reasons) {
        return replied(new Reply(
                reply.objection(), reply.personId(), reply.name(), reply.at(), reply.digestRu(), upheld, reasons));
    }

    public VisitAct checked(boolean remedied, String remark) {
        return ended(new Outcome(remedied, remark, null, "", ""));
    }

    /** What the check of the remedy said stays beside it. */
    public VisitAct demanding(BigDecimal sum, String document, String reason) {
        return ended(new Outcome(
                outcome == null ? null : outcome.remedied(),
                outcome == null ? "" : outcome.remark(),
                sum,
                document,
                reason));
    }

    private VisitAct ended(Outcome how) {
        return VisitActBuilder.builder(this).outcome(how).build();
    }

    /** What was demanded back after the visit, in tenge; zero where nothing was. */
    public BigDecimal demanded() {
        return outcome == null || outcome.demanded() == null ? BigDecimal.ZERO : outcome.demanded();
    }

    /** What follows as things stand; nothing where an objection was upheld. */
    public VisitFollows follows() {
        boolean taken = reply != null && Boolean.TRUE.equals(reply.upheld());
        if (findings.asksForRemedy() && !taken) {
            return VisitFollows.REMEDY;
        }
        return hasIneligible() && !taken ? VisitFollows.REFUND : VisitFollows.NOTHING;
    }

    public boolean hasIneligible() {
        return findings.ineligibleSum().orElse(BigDecimal.ZERO).signum() > 0;
    }

    private void expectDraft() {
        if (!isDraft()) {
            throw new IllegalStateException("The act of visit " + visitId + " is finished");
        }
    }
}
