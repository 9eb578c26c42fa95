package kz.bastama.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path data;

    /** PostgreSQL ends with a line that nobody understands who does not read the one before. */
    @Test
    void saysOfAFullDiskThatItIsFull() throws IOException {
        DataFolder folder = DataFolder.take(data);
        try {
            Files.writeString(
                    folder.log(),
                    "FATAL:  could not extend file \"base/1\": No space left on device\n"
                            + "PANIC:  cannot abort transaction 1, it was already committed\n");
            assertThat(folder.lastFatalLine())
                    .hasValueSatisfying(line -> assertThat(line).endsWith("No space left on device"));
            Files.writeString(folder.log(), "FATAL:  one\nFATAL:  another\n");
            assertThat(folder.lastFatalLine()).contains("another");
        } finally {
            folder.close();
        }
    }
}
