package kz.bastama.competition.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.Reasons;

/**
 * The objection of an applicant to the result of a competition; one for each application, and a last one where
 * the result of its lot has changed since. What binds is fixed when it is sent,
 * and once more where it came back because of a defect: canonical content, number, time to the millisecond and the SHA-256
 * over them.
 *
 * @param round 1, and one more for each further one of its application
 * @param about the objection upon which the result changed that it is directed against; null for the result as it was published
 * @param typed what was typed, as JSON, errors and all
 * @param version of what was typed, for those who type at the same time
 * @param subject what is objected to: {@code check}, {@code score}, {@code decision} or {@code procedure}
 * @param answers canonical answers as JSON, as they were sent last
 * @param receivedAt when the objection reached the server; the number belongs to that moment
 * @param digest SHA-256 of what was sent last
 * @param deciderId who decides; named by the operator, and nobody who took part in the competition
 * @param defect why it was sent back; null where it was not
 * @param before canonical answers as they were sent first, where they were mended
 * @param mendedAt when the mended objection reached the server
 * @param takenBackAt when the applicant took it back; null where it was not
 * @param revision the commission's answer, where the lot was considered again
 */
@RecordBuilder
public record Objection(
        UUID id,
        UUID applicationId,
        UUID competitionId,
        UUID lotId,
        UUID organisationId,
        int round,
        UUID about,
        ObjectionState state,
        String formVersion,
        String typed,
        UUID editedBy,
        Instant editedAt,
        int version,
        String number,
        String subject,
        String answers,
        Instant receivedAt,
        String digest,
        UUID deciderId,
        String defect,
        Instant returnedAt,
        String before,
        Instant mendedAt,
        Instant takenBackAt,
        Ruling ruling,
        Revision revision) {

    public static final String FORM = "competition-objection";

    public static Objection draft(
            Application application, int round, String formVersion, String typed, UUID by, Instant at) {
        return ObjectionBuilder.builder()
                .id(UUID.randomUUID())
                .applicationId(application.id())
                .competitionId(application.competitionId())
                .lotId(application.lotId())
                .organisationId(application.organisationId())
                .round(round)
                .state(ObjectionState.DRAFT)
                .formVersion(formVersion)
                .typed(typed)
                .editedBy(by)
                .editedAt(at)
                .version(1)
                .build();
    }

    public Objection edited(String typed, UUID by, Instant at) {
        expect(isEditable());
        return ObjectionBuilder.builder(this)
                .typed(typed)
                .editedBy(by)
                .editedAt(at)
                .version(version + 1)
                .build();
    }

    public Objection registered(String number, String subject, String answers, Instant receivedAt, String digest) {
        expect(state == ObjectionState.DRAFT);
        return ObjectionBuilder.builder(this)
                .state(ObjectionState.REGISTERED)
                .number(number)
                .subject(subject)
                .answers(answers)
                .receivedAt(receivedAt)
                .digest(digest)
                .build();
    }

    /** Directed against the result as that objection changed it; null for the result as it was published. */
    public Objection against(UUID changedBy) {
        expect(state == ObjectionState.DRAFT);
        return ObjectionBuilder.builder(this).about(changedBy).build();
    }

    /** Another one may be named as long as nothing is decided. */
    public Objection givenTo(UUID decider) {
        expect(state.isNameable());
        return ObjectionBuilder.builder(this).deciderId(decider).build();
    }

    public Objection takenUp() {
        expect(state == ObjectionState.REGISTERED && deciderId != null);
        return in(ObjectionState.CONSIDERED);
    }

    public Objection returned(String defect, Instant at) {
        expect(state == ObjectionState.CONSIDERED && !wasReturned());
        return ObjectionBuilder.builder(this)
                .state(ObjectionState.RETURNED)
                .defect(defect)
                .returnedAt(at)
                .build();
    }

    /** The number and the time of the first sending stay. */
    public Objection mended(String subject, String answers, Instant receivedAt, String digest) {
        expect(state == ObjectionState.RETURNED);
        return ObjectionBuilder.builder(this)
                .state(ObjectionState.CONSIDERED)
                .before(this.answers)
                .subject(subject)
                .answers(answers)
                .mendedAt(receivedAt)
                .digest(digest)
                .build();
    }

    /** The term of mending is over: it is considered as it was filed. */
    public Objection keptAsFiled() {
        expect(state == ObjectionState.RETURNED);
        return in(ObjectionState.CONSIDERED);
    }

    public Objection decided(Ruling decision) {
        expect(state == ObjectionState.CONSIDERED);
        if (!decision.by().equals(deciderId)) {
            throw new IllegalStateException("Objection " + id + " is decided by whoever was named for it");
        }
        return ObjectionBuilder.builder(this)
                .state(ObjectionState.DECIDED)
                .ruling(decision)
                .build();
    }

    /** Nobody decides it any more; it cannot be sent again. */
    public Objection takenBack(Instant at) {
        expect(state.isNameable());
        return ObjectionBuilder.builder(this)
                .state(ObjectionState.TAKEN_BACK)
                .takenBackAt(at)
                .build();
    }

    /** Its competition is cancelled: there is nothing left to decide, or to do after a decision. */
    public Objection overtaken() {
        expect(isOpen());
        return in(ObjectionState.OVERTAKEN);
    }

    public Objection revised(Revision answer) {
        expect(state == ObjectionState.DECIDED && ruling.lotAgain() && revision == null);
        return ObjectionBuilder.builder(this).revision(answer).build();
    }

    public Objection settled() {
        expect(state == ObjectionState.TAKEN_BACK
                || state == ObjectionState.DECIDED && (!ruling.lotAgain() || revision != null));
        return in(ObjectionState.SETTLED);
    }

    /** Directed against a refusal of the check before there was a result: there is no lot to consider again. */
    public Objection settledBeforeResult() {
        expect(state == ObjectionState.DECIDED || state == ObjectionState.TAKEN_BACK);
        return in(ObjectionState.SETTLED);
    }

    public boolean isDraft() {
        return state == ObjectionState.DRAFT;
    }

    public boolean isReturned() {
        return state == ObjectionState.RETURNED;
    }

    /** Whether the applicant may type. */
    public boolean isEditable() {
        return isDraft() || isReturned();
    }

    public boolean wasReturned() {
        return returnedAt != null;
    }

    /** Whether it has changed the result, and is not settled: the others may object to that. */
    public boolean isHeard() {
        return state == ObjectionState.DECIDED && revision != null && revision.isChanged();
    }

    /** Why it was closed against its sender, or by its sender; null where it was not. */
    public Reasons reasons() {
        if (wasTakenBack() || isOvertaken()) {
            return Reasons.of("reasons.objection." + (isOvertaken() ? "overtaken" : "takenBack"));
        }
        return ruling == null ? null : ruling.why();
    }

    public boolean wasTakenBack() {
        return takenBackAt != null;
    }

    /** Whether it was sent and something of it is still to be done. */
    public boolean isOpen() {
        return !isDraft() && state != ObjectionState.SETTLED && !isOvertaken();
    }

    public boolean isOvertaken() {
        return state == ObjectionState.OVERTAKEN;
    }

    /** Whether it was sent and its decision is still to come. */
    public boolean awaitsDecision() {
        return isOpen() && !isDecided() && !wasTakenBack();
    }

    public boolean isDecided() {
        return ruling != null;
    }

    private Objection in(ObjectionState next) {
        return ObjectionBuilder.builder(this).state(next).build();
    }

    private void expect(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Objection " + id + " is " + state);
        }
    }
}
