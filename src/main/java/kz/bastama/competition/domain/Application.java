package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An application of an organisation for a lot. What binds is fixed when it is sent: canonical answers, number, time to the
 * millisecond and the SHA-256 over them.
 *
 * @param formVersion version of the form that the draft began with, kept for its whole life
 * @param typed what was typed, as JSON, errors and all
 * @param answers canonical answers as JSON, from the sending on
 * @param title name of the project, for lists
 * @param asked sum asked in tenge, from the sending on
 * @param months term asked, from the sending on
 * @param language kk or ru: the language of the application
 * @param editedBy who saved the draft last
 * @param receivedAt when the sending reached the server
 * @param digest SHA-256 in hexadecimal
 */
public record Application(
        UUID id,
        UUID competitionId,
        UUID lotId,
        UUID organisationId,
        String formId,
        String formVersion,
        ApplicationState state,
        String typed,
        String answers,
        String title,
        BigDecimal asked,
        Integer months,
        String language,
        String number,
        UUID editedBy,
        Instant editedAt,
        Instant receivedAt,
        String digest,
        String remark,
        Instant checkedAt,
        Integer version) {

    public static Application draft(
            UUID id,
            Lot lot,
            UUID organisationId,
            String formId,
            String formVersion,
            String typed,
            UUID by,
            Instant at) {
        return new Application(
                id,
                lot.competitionId(),
                lot.id(),
                organisationId,
                formId,
                formVersion,
                ApplicationState.DRAFT,
                typed,
                null,
                "",
                null,
                null,
                null,
                null,
                by,
                at,
                null,
                null,
                null,
                null,
                null);
    }

    /** The draft with what was typed meanwhile. {@code seen} is the version that the person had before the eyes. */
    public Application edited(String typed, String title, UUID by, Instant at, Integer seen) {
        expect(ApplicationState.DRAFT);
        return new Application(
                id,
                competitionId,
                lotId,
                organisationId,
                formId,
                formVersion,
                state,
                typed,
                null,
                title,
                null,
                null,
                null,
                null,
                by,
                at,
                null,
                null,
                null,
                null,
                seen);
    }

    public Application sent(SentContent content, String number, Instant receivedAt, String digest) {
        expect(ApplicationState.DRAFT);
        return new Application(
                id,
                competitionId,
                lotId,
                organisationId,
                formId,
                formVersion,
                ApplicationState.SENT,
                typed,
                content.answers(),
                content.title(),
                content.asked(),
                content.months(),
                content.language(),
                number,
                editedBy,
                editedAt,
                receivedAt,
                digest,
                null,
                null,
                version);
    }

    public Application checked(boolean admitted, String remark, Instant at) {
        expect(ApplicationState.SENT);
        return new Application(
                id,
                competitionId,
                lotId,
                organisationId,
                formId,
                formVersion,
                admitted ? ApplicationState.ADMITTED : ApplicationState.REFUSED,
                typed,
                answers,
                title,
                asked,
                months,
                language,
                number,
                editedBy,
                editedAt,
                receivedAt,
                digest,
                remark,
                at,
                version);
    }

    /** Taken back by the applicant before the intake closed. */
    public Application withdrawn(Instant at) {
        expect(ApplicationState.SENT);
        return new Application(
                id,
                competitionId,
                lotId,
                organisationId,
                formId,
                formVersion,
                ApplicationState.WITHDRAWN,
                typed,
                answers,
                title,
                asked,
                months,
                language,
                number,
                editedBy,
                editedAt,
                receivedAt,
                digest,
                remark,
                at,
                version);
    }

    public boolean isDraft() {
        return state == ApplicationState.DRAFT;
    }

    /** What is taken over into the binding act. */
    public record SentContent(String answers, String title, BigDecimal asked, Integer months, String language) {}

    private void expect(ApplicationState expected) {
        if (state != expected) {
            throw new IllegalStateException("Application " + id + " is " + state + ", not " + expected);
        }
    }
}
