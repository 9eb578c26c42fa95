package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApplicationDigestTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-23T13:29:59.999Z");

    @Test
    void isWhatItWasForAnApplicationWithoutFiles() throws Exception {
        assertThat(ApplicationDigest.of("AP-2026-00042", RECEIVED, "{}", List.of()))
                .isEqualTo(sha256("AP-2026-00042\n2026-03-23T13:29:59.999Z\n{}"));
    }

    @Test
    void countsEachFileInTheOrderOfTheIds() throws Exception {
        UUID first = new UUID(0, 1);
        UUID second = new UUID(0, 2);
        List<Attachment> files = List.of(
                AttachmentFixture.file(second, "cv", "my cv.pdf", null),
                AttachmentFixture.file(first, "charter", "charter.pdf", null));

        String line = " " + AttachmentFixture.SHA256 + " 1024 ";
        assertThat(ApplicationDigest.of("AP-2026-00042", RECEIVED, "{}", files))
                .isEqualTo(sha256("AP-2026-00042\n2026-03-23T13:29:59.999Z\n{}\n" + first + line + "charter.pdf\n"
                        + second + line + "my cv.pdf"));
    }

    private static String sha256(String content) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
