package kz.bastama.competition.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * The translation of an application into a language that its experts read; it stands beside the original and binds nobody.
 *
 * @param language kk or ru
 * @param digest SHA-256 of the file in hexadecimal
 */
@RecordBuilder
public record Translation(
        UUID id,
        UUID competitionId,
        UUID applicationId,
        String language,
        State state,
        Instant askedAt,
        UUID fileId,
        String digest,
        UUID attachedBy,
        Instant attachedAt) {

    /** What nobody waits for any more may be asked for again. */
    public enum State {
        ASKED,
        ATTACHED,
        NOT_NEEDED
    }

    public static Translation asked(UUID competitionId, UUID applicationId, String language, Instant at) {
        return TranslationBuilder.builder()
                .id(UUID.randomUUID())
                .competitionId(competitionId)
                .applicationId(applicationId)
                .language(language)
                .state(State.ASKED)
                .askedAt(at)
                .build();
    }

    public Translation askedAgain(Instant at) {
        return TranslationBuilder.builder(this).state(State.ASKED).askedAt(at).build();
    }

    public Translation attached(UUID file, String digest, UUID by, Instant at) {
        return TranslationBuilder.builder(this)
                .state(State.ATTACHED)
                .fileId(file)
                .digest(digest)
                .attachedBy(by)
                .attachedAt(at)
                .build();
    }

    public Translation notNeeded() {
        return TranslationBuilder.builder(this).state(State.NOT_NEEDED).build();
    }

    public boolean isAsked() {
        return state == State.ASKED;
    }

    public boolean isAttached() {
        return state == State.ATTACHED;
    }
}
