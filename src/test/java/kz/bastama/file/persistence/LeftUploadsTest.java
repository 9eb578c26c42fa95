package kz.bastama.file.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeftUploadsTest {

    private Path old;
    private Path fresh;
    private Path others;

    @AfterEach
    void cleansUp() throws Exception {
        for (Path one : new Path[] {old, fresh, others}) {
            Files.deleteIfExists(one);
        }
    }

    @Test
    void deletesOnlyOurOwnOldFiles() throws Exception {
        old = aged(LeftUploads.fresh());
        fresh = LeftUploads.fresh();
        others = aged(Files.createTempFile("somebody-else", null));

        new LeftUploads().sweep();

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(others).exists();
    }

    private static Path aged(Path file) throws Exception {
        Instant made = Files.getLastModifiedTime(file).toInstant();
        return Files.setLastModifiedTime(file, FileTime.from(made.minus(Duration.ofDays(2))));
    }
}
