package kz.bastama.expert.domain;

import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.Reasons;

/**
 * The road of a person into the registry: by an application from the portal, or by an invitation of an officer. Either ends with
 * a link that works once, by which the person opens the account.
 *
 * @param tokenHash of the link that is open now, or null
 * @param expiresAt until when that link works, or null
 * @param consentAt when the person agreed to the processing of personal data, or null for one who was invited and has not yet
 * @param reason what the officer who considered it explains, or null
 * @param reasons why it was refused; null where it was not
 */
public record ExpertRequest(
        UUID id,
        Kind kind,
        State state,
        ExpertEntry entry,
        String education,
        String experience,
        String language,
        String tokenHash,
        Instant expiresAt,
        Instant consentAt,
        String reason,
        Instant madeAt,
        Reasons reasons,
        Integer version) {

    public ExpertRequest {
        if (state == State.REFUSED && reasons == null) {
            throw new IllegalStateException("Request " + id + " is refused without a reason");
        }
    }

    /** Who began it. */
    public enum Kind {
        APPLICATION,
        INVITATION
    }

    /** Where it stands. An application counts once its mail address is confirmed. */
    public enum State {
        UNCONFIRMED,
        WAITING,
        INVITED,
        JOINED,
        REFUSED,
        WITHDRAWN
    }

    public static ExpertRequest applied(
            ExpertEntry entry, String education, String experience, String language, Link link, Instant now) {
        return new ExpertRequest(
                UUID.randomUUID(),
                Kind.APPLICATION,
                State.UNCONFIRMED,
                entry,
                education,
                experience,
                language,
                link.hash(),
                link.until(),
                now,
                null,
                now,
                null,
                null);
    }

    public static ExpertRequest invited(ExpertEntry entry, String language, Link link, Instant now) {
        return new ExpertRequest(
                UUID.randomUUID(),
                Kind.INVITATION,
                State.INVITED,
                entry,
                "",
                "",
                language,
                link.hash(),
                link.until(),
                null,
                null,
                now,
                null,
                null);
    }

    /** A link that works once. */
    public record Link(String hash, Instant until) {}

    public boolean opensBy(State expected, Instant now) {
        return state == expected && expiresAt != null && now.isBefore(expiresAt);
    }

    public ExpertRequest confirmed() {
        return in(State.WAITING, null, null, consentAt, reason);
    }

    public ExpertRequest accepted(String why, Link link) {
        expect(State.WAITING);
        return in(State.INVITED, link.hash(), link.until(), consentAt, why);
    }

    public ExpertRequest refused(Reasons codes, String why) {
        expect(State.WAITING);
        return new ExpertRequest(
                id,
                kind,
                State.REFUSED,
                entry,
                education,
                experience,
                language,
                null,
                null,
                consentAt,
                why,
                madeAt,
                codes,
                version);
    }

    /** The link was lost: another one, and the earlier one opens nothing any more. */
    public ExpertRequest sentAgain(Link link) {
        expect(State.INVITED);
        return in(State.INVITED, link.hash(), link.until(), consentAt, reason);
    }

    public ExpertRequest withdrawn(String why) {
        expect(State.INVITED);
        return in(State.WITHDRAWN, null, null, consentAt, why);
    }

    public ExpertRequest joined(Instant now) {
        expect(State.INVITED);
        return in(State.JOINED, null, null, consentAt == null ? now : consentAt, reason);
    }

    private ExpertRequest in(State next, String hash, Instant until, Instant consent, String why) {
        return new ExpertRequest(
                id,
                kind,
                next,
                entry,
                education,
                experience,
                language,
                hash,
                until,
                consent,
                why,
                madeAt,
                reasons,
                version);
    }

    private void expect(State expected) {
        if (state != expected) {
            throw new IllegalStateException("Request " + id + " is " + state);
        }
    }

    @Override
    public String toString() {
        return "Request " + id;
    }
}
