package kz.bastama.competition.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * The one return of an application for rework and what the applicant sent thereupon. The first sending stays as it was; the
 * correction is a binding act of its own.
 *
 * @param remark what the officer said about the whole; may be empty
 * @param before canonical answers as they were sent first
 * @param typed what was typed into the marked fields, as JSON, errors and all
 * @param answers canonical answers of the corrected application, from its sending on
 * @param receivedAt when the correction reached the server
 * @param digest SHA-256 over number, instant and answers of the correction, in hexadecimal
 * @param version of what was typed, for those who type at the same time
 */
@RecordBuilder
public record Correction(
        UUID applicationId,
        String remark,
        Instant returnedAt,
        UUID returnedBy,
        String before,
        String typed,
        UUID editedBy,
        Instant editedAt,
        String answers,
        Instant receivedAt,
        String digest,
        int version) {

    public static Correction asked(Application application, String remark, String typed, UUID by, Instant at) {
        return CorrectionBuilder.builder()
                .applicationId(application.id())
                .remark(remark)
                .returnedAt(at)
                .returnedBy(by)
                .before(application.answers())
                .typed(typed)
                .editedBy(by)
                .editedAt(at)
                .build();
    }

    public Correction edited(String typed, UUID by, Instant at) {
        return CorrectionBuilder.builder(this)
                .typed(typed)
                .editedBy(by)
                .editedAt(at)
                .version(version + 1)
                .build();
    }

    public Correction sent(String answers, Instant receivedAt, String digest) {
        return CorrectionBuilder.builder(this)
                .answers(answers)
                .receivedAt(receivedAt)
                .digest(digest)
                .build();
    }

    /** The application as it was sent with this correction: its time and its digest instead of the first ones. */
    public Application resent(Application application) {
        return ApplicationBuilder.builder(application)
                .receivedAt(receivedAt)
                .digest(digest)
                .build();
    }

    public boolean isSent() {
        return receivedAt != null;
    }
}
