package kz.bastama.competition.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody asks about a final sheet; another person decides. It keeps what the sheet said.
 *
 * @param seen for {@link Kind#DROP}: fingerprint of the conflict that was before the eyes; else empty
 * @param before the sheet as it was when it was asked for
 */
@RecordBuilder
public record SheetRequest(
        UUID id,
        Kind kind,
        State state,
        String reason,
        String seen,
        UUID askedBy,
        Instant askedAt,
        UUID decidedBy,
        Instant decidedAt,
        Review before) {

    public enum Kind {
        REOPEN,
        DROP
    }

    public enum State {
        ASKED,
        DONE,
        REFUSED
    }

    public static SheetRequest asked(Kind kind, Review sheet, String reason, String seen, UUID by, Instant at) {
        return SheetRequestBuilder.builder()
                .id(UUID.randomUUID())
                .kind(kind)
                .state(State.ASKED)
                .reason(reason)
                .seen(seen)
                .askedBy(by)
                .askedAt(at)
                .before(sheet)
                .build();
    }

    public SheetRequest decided(boolean done, UUID by, Instant at) {
        if (state != State.ASKED || !isSecond(by)) {
            throw new IllegalStateException("Request " + id + " is " + state + ", or decided on by who asked");
        }
        return SheetRequestBuilder.builder(this)
                .state(done ? State.DONE : State.REFUSED)
                .decidedBy(by)
                .decidedAt(at)
                .build();
    }

    /** Nobody decided it while it could be. */
    public SheetRequest lapsed(Instant at) {
        return SheetRequestBuilder.builder(this)
                .state(State.REFUSED)
                .decidedAt(at)
                .build();
    }

    public boolean isAsked() {
        return state == State.ASKED;
    }

    /** Neither who asked nor the expert whose sheet it is. */
    public boolean isSecond(UUID person) {
        return !person.equals(askedBy) && !person.equals(before.personId());
    }
}
