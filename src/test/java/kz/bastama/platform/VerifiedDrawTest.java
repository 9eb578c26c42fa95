package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.bastama.expert.persistence.TestDrawFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --verify-draw} as an observer calls it: a process that ends by itself, without database and portal. */
class VerifiedDrawTest {

    @TempDir
    private Path folder;

    @Test
    void recomputesAnHonestRecordAndEndsWithoutADatabase() throws IOException {
        try (Product product = verify(TestDrawFiles.record())) {
            assertThat(product.awaitEnd()).as(product.output()).isZero();
            assertThat(product.output())
                    .contains("computed members 10, 8, 9, 4, 2, reserve 7, 3, 6")
                    .doesNotContain("Portal ", "Bastama is ready", "\tat ");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void endsWithAStatusThatTellsOfATampering() throws IOException {
        try (Product product = verify(TestDrawFiles.record().replace("7 алма", "8 алма"))) {
            assertThat(product.awaitEnd()).as(product.output()).isOne();
            assertThat(product.output()).contains("WRONG").doesNotContain("\tat ");
        }
    }

    private Product verify(String record) throws IOException {
        Path file = Files.writeString(folder.resolve("draw.json"), record);
        return Product.start(
                Map.of(), "--verify-draw=" + file, "--language=en", "--bastama.data=" + folder.resolve("data"));
    }
}
