package kz.bastama.competition.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Attachments as they stand in an application. */
public final class AttachmentFixture {

    public static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private AttachmentFixture() {}

    public static Attachment file(UUID id, String kind, String name, LocalDate until) {
        return new Attachment(
                UUID.randomUUID(),
                id,
                kind,
                UUID.randomUUID(),
                1,
                name,
                1024,
                SHA256,
                null,
                until,
                UUID.randomUUID(),
                Instant.EPOCH);
    }
}
