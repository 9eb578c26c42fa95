package kz.bastama.competition.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;

/**
 * One competition for one type of grant, over lots taken from one approved list of a customer (Law 36-III, article 6-1).
 *
 * @param listId the approved list that its lots come from
 * @param programme whose rules, for example {@code state-grant}
 * @param edition rules in force on the day of the announcement; before it, those of the day of planning
 * @param checkSignatory who signs the conclusion of the check; {@code checkSignatoryKk} null where a case of before asked once
 * @param closesAt first instant that is too late: what is received before it counts
 */
@RecordBuilder
public record Competition(
        UUID id,
        UUID listId,
        String customerCode,
        String grantType,
        OfficialText title,
        String programme,
        EditionId edition,
        CompetitionState state,
        Announcement announcement,
        Instant plannedAt,
        Instant announcedAt,
        Instant closesAt,
        String checkSignatory,
        String checkSignatoryKk,
        Instant checkedAt,
        Instant publishedAt,
        Integer version) {

    public static Competition planned(
            UUID id,
            UUID listId,
            String customerCode,
            String grantType,
            OfficialText title,
            EditionId edition,
            Instant at) {
        return CompetitionBuilder.builder()
                .id(id)
                .listId(listId)
                .customerCode(customerCode)
                .grantType(grantType)
                .title(title)
                .programme(edition.programme())
                .edition(edition)
                .state(CompetitionState.PLANNED)
                .plannedAt(at)
                .build();
    }

    /** Fixes the rules and the closing for the whole life of the case. */
    public Competition announced(Announcement words, EditionId inForce, Instant at, Instant closes) {
        expect(CompetitionState.PLANNED);
        return CompetitionBuilder.builder(this)
                .edition(inForce)
                .state(CompetitionState.ANNOUNCED)
                .announcement(words)
                .announcedAt(at)
                .closesAt(closes)
                .build();
    }

    /** The same intake with another closing, after the working calendar changed or the intake was extended. */
    public Competition closingMoved(Instant closes) {
        expect(CompetitionState.ANNOUNCED);
        return CompetitionBuilder.builder(this).closesAt(closes).build();
    }

    public Competition intakeClosed(boolean anyApplications) {
        expect(CompetitionState.ANNOUNCED);
        return in(anyApplications ? CompetitionState.CHECK : CompetitionState.NOT_HELD);
    }

    public Competition checkConfirmed(OfficialText signatory, Instant at) {
        expect(CompetitionState.CHECK);
        return CompetitionBuilder.builder(this)
                .checkSignatory(signatory.ru())
                .checkSignatoryKk(signatory.kk())
                .checkedAt(at)
                .build();
    }

    /** What the conclusion says must have been confirmed by its signatory; where none is admitted, objections to that are heard. */
    public Competition checkConcluded(boolean anyAdmitted) {
        expect(CompetitionState.CHECK);
        expect(checkedAt != null, "confirmed");
        return anyAdmitted ? in(CompetitionState.EXPERTISE) : this;
    }

    /** Whether the check refused all applications, and nothing has come of it yet. */
    public boolean hasRefusedAll() {
        return state == CompetitionState.CHECK && checkedAt != null;
    }

    /** The refusals were heard on: an objection led to an admission, or the competition is not held. */
    public Competition refusalsHeard(boolean anyAdmitted) {
        expect(hasRefusedAll(), "checked");
        return in(anyAdmitted ? CompetitionState.EXPERTISE : CompetitionState.NOT_HELD);
    }

    public Competition ranked() {
        expect(CompetitionState.EXPERTISE);
        return in(CompetitionState.COMMISSION);
    }

    /** Where the expert commission itself names the winners. */
    public Competition named() {
        expect(CompetitionState.EXPERTISE);
        return in(CompetitionState.RESULT);
    }

    public Competition decided() {
        expect(CompetitionState.COMMISSION);
        return in(CompetitionState.RESULT);
    }

    public Competition published(Instant at) {
        expect(CompetitionState.RESULT);
        return CompetitionBuilder.builder(this)
                .publishedAt(publishedAt == null ? at : publishedAt)
                .build();
    }

    public Competition concluded() {
        expect(CompetitionState.RESULT);
        expect(publishedAt != null, "published");
        return in(CompetitionState.CONCLUDED);
    }

    /** Whether it may still be called off: until its result is published. */
    public boolean isCancellable() {
        return publishedAt == null
                && state != CompetitionState.CONCLUDED
                && state != CompetitionState.NOT_HELD
                && state != CompetitionState.CANCELLED;
    }

    public Competition cancelled() {
        expect(isCancellable(), "open");
        return in(CompetitionState.CANCELLED);
    }

    /**
     * Whether an application received at that instant counts: 18:29:59.999 does, 18:30:00.000 does not. It does whenever it is
     * processed: the intake may have been counted meanwhile.
     */
    public boolean receives(Instant at) {
        return isCounting() && at.isBefore(closesAt);
    }

    /** The same, and for whoever had the form open before the closing also within the grace after it. */
    public boolean receives(Arrival arrival, Duration grace) {
        return receives(arrival.at())
                || isCounting()
                        && arrival.hadFormOpenBefore(closesAt)
                        && arrival.at().isBefore(closesAt.plus(grace));
    }

    /** Whether the check has begun: what arrived before the closing joins it. */
    public boolean isChecking() {
        return state == CompetitionState.CHECK && checkedAt == null;
    }

    private boolean isCounting() {
        return state == CompetitionState.ANNOUNCED || isChecking();
    }

    public boolean isPublic() {
        return announcedAt != null;
    }

    private Competition in(CompetitionState next) {
        return CompetitionBuilder.builder(this).state(next).build();
    }

    private void expect(CompetitionState expected) {
        if (state != expected) {
            throw new IllegalStateException("Competition " + id + " is in " + state + ", not in " + expected);
        }
    }

    private void expect(boolean done, String what) {
        if (!done) {
            throw new IllegalStateException("Competition " + id + " in " + state + " is not " + what + " yet");
        }
    }
}
