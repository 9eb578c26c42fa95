package kz.bastama.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.file.domain.FileShelf;
import kz.bastama.file.persistence.TestScanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody stands behind two thousand files of somebody else. */
@BastamaTest
class ScanOrderTest {

    @Autowired
    private Files files;

    @Autowired
    private FileShelf shelf;

    @Autowired
    private TestScanner scanner;

    private final List<UUID> made = new ArrayList<>();

    @BeforeEach
    void waitsForAScanner() {
        scanner.leave();
        scanner.listen("localhost:1");
    }

    @AfterEach
    void forgets() {
        made.forEach(files::discard);
        scanner.leave();
    }

    @Test
    void takesTheFileOfWhoeverHasFewestWaiting() throws Exception {
        String many = UUID.randomUUID().toString();
        waiting(many);
        waiting(many);
        waiting(many);
        UUID single = waiting(UUID.randomUUID().toString());

        assertThat(next()).isEqualTo(single);
    }

    @Test
    void takesWhatAnApplicationReliesOnBeforeWhatLiesInACabinet() throws Exception {
        String many = UUID.randomUUID().toString();
        waiting(many);
        UUID attached = waiting(many);
        waiting(UUID.randomUUID().toString());

        shelf.hurry(attached);

        assertThat(next()).isEqualTo(attached);
        assertThat(next()).isNotEqualTo(attached);
    }

    private UUID waiting(String caseId) throws IOException {
        UUID id = ((Upload.Stored) files.store(new ByteArrayInputStream(UploadFixture.pdf(100)), "a.pdf", caseId))
                .file()
                .id();
        made.add(id);
        return id;
    }

    private UUID next() {
        Instant now = Instant.now().plusSeconds(5);
        return shelf.takePending(now, now.plusSeconds(60)).orElseThrow().id();
    }
}
