package kz.bastama.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AutosavingTemplatesTest {

    /** What form.js says of a save that the server did not take: without them it says that the connection is lost. */
    private static final List<String> WORDS = List.of(
            "data-saved=",
            "data-unsaved=",
            "data-elsewhere=",
            "data-refused=",
            "data-signed-out=",
            "data-sign-in=",
            "data-sign-in-words=");

    /** Says in words that the lines changed elsewhere, and shows them anew. */
    private static final Path LINES = Path.of("grant/clearing.html");

    @Test
    void carryTheWordsForEveryAnswerToASave() throws IOException {
        int saving = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String template = Files.readString(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
                if (template.contains("data-autosave=")) {
                    assertThat(template).as(file.toString()).contains(WORDS);
                    if (!file.endsWith(LINES)) {
                        assertThat(template)
                                .as(file.toString())
                                .contains("data-stale=", "data-see=", "form/stale :: told");
                    }
                    saving++;
                }
            }
        }
        assertThat(saving).isPositive();
    }
}
