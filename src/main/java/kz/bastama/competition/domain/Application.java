package kz.bastama.competition.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.Reasons;

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
 * @param reasons why it was closed against its applicant: refused, withdrawn, left without a grant; null where it was not
 */
@RecordBuilder
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
        Reasons reasons,
        Integer version) {

    public Application {
        if (reasons == null && (state == ApplicationState.REFUSED || state == ApplicationState.WITHDRAWN)) {
            throw new IllegalStateException("Application " + id + " is " + state + " without a reason");
        }
    }

    public static Application draft(
            UUID id,
            Lot lot,
            UUID organisationId,
            String formId,
            String formVersion,
            String typed,
            UUID by,
            Instant at) {
        return ApplicationBuilder.builder()
                .id(id)
                .competitionId(lot.competitionId())
                .lotId(lot.id())
                .organisationId(organisationId)
                .formId(formId)
                .formVersion(formVersion)
                .state(ApplicationState.DRAFT)
                .typed(typed)
                .title("")
                .editedBy(by)
                .editedAt(at)
                .build();
    }

    /** The draft with what was typed meanwhile. {@code seen} is the version that the person had before the eyes. */
    public Application edited(String typed, String title, UUID by, Instant at, Integer seen) {
        expect(ApplicationState.DRAFT);
        return ApplicationBuilder.builder(this)
                .typed(typed)
                .title(title)
                .editedBy(by)
                .editedAt(at)
                .version(seen)
                .build();
    }

    public Application sent(SentContent content, String number, Instant receivedAt, String digest) {
        expect(ApplicationState.DRAFT);
        return ApplicationBuilder.builder(this)
                .state(ApplicationState.SENT)
                .answers(content.answers())
                .title(content.title())
                .asked(content.asked())
                .months(content.months())
                .language(content.language())
                .number(number)
                .receivedAt(receivedAt)
                .digest(digest)
                .build();
    }

    public Application admitted(String remark, Instant at) {
        expect(ApplicationState.SENT);
        return ApplicationBuilder.builder(this)
                .state(ApplicationState.ADMITTED)
                .remark(remark)
                .checkedAt(at)
                .build();
    }

    /** The same, as long as it waits for its check. */
    public Application unchecked() {
        expect(ApplicationState.SENT);
        return this;
    }

    /** @param remark what the officer explains beside the reasons; may be empty */
    public Application refused(Reasons why, String remark, Instant at) {
        expect(ApplicationState.SENT);
        return ApplicationBuilder.builder(this)
                .state(ApplicationState.REFUSED)
                .reasons(why)
                .remark(remark)
                .checkedAt(at)
                .build();
    }

    /** The refusal of the check did not stand after an objection; when it was checked stays. */
    public Application admittedAnew() {
        expect(ApplicationState.REFUSED);
        return ApplicationBuilder.builder(this)
                .state(ApplicationState.ADMITTED)
                .reasons(null)
                .build();
    }

    /** Sent back with remarks, to be mended in the marked places. */
    public Application returned() {
        expect(ApplicationState.SENT);
        return ApplicationBuilder.builder(this).state(ApplicationState.RETURNED).build();
    }

    /** Mended as asked: number, time and digest of the first sending stay. */
    public Application corrected(SentContent content, String typed) {
        expect(ApplicationState.RETURNED);
        return ApplicationBuilder.builder(this)
                .state(ApplicationState.SENT)
                .typed(typed)
                .answers(content.answers())
                .title(content.title())
                .asked(content.asked())
                .months(content.months())
                .language(content.language())
                .build();
    }

    /** Not mended in time. */
    public Application lapsed(Reasons why, Instant at) {
        expect(ApplicationState.RETURNED);
        return ApplicationBuilder.builder(this)
                .state(ApplicationState.REFUSED)
                .reasons(why)
                .remark("")
                .checkedAt(at)
                .build();
    }

    /** Taken back by the applicant before the intake closed. */
    public Application withdrawn(Instant at) {
        expect(ApplicationState.SENT);
        return ApplicationBuilder.builder(this)
                .state(ApplicationState.WITHDRAWN)
                .reasons(Reasons.of("reasons.applicant.withdrawn"))
                .checkedAt(at)
                .build();
    }

    /** It is not refused by the check, and yet gets no grant: the selection, an agreement or a cancellation says why. */
    public Application closed(Reasons why) {
        if (why == null || state == ApplicationState.DRAFT || state == ApplicationState.WITHDRAWN) {
            throw new IllegalStateException("Application " + id + " in " + state + " is not closed for " + why);
        }
        return ApplicationBuilder.builder(this).reasons(why).build();
    }

    /** It has a grant, or may have one again: what stood against it stands no more. */
    public Application reopened() {
        expect(ApplicationState.ADMITTED);
        return ApplicationBuilder.builder(this).reasons(null).build();
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
