package kz.bastama.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Holds a paper type to its wording: {@code PaperGolden.holds(content)} prints it in Kazakh and Russian, has veraPDF check
 * both files, and compares the text with {@code src/test/resources/documents/<module>/<code>.<lang>.txt}. A missing file is
 * written and fails the test once: read it, then commit it. To renew the wording, delete the file.
 */
public final class PaperGolden {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    private PaperGolden() {}

    public static void holds(PaperContent content) {
        assertAll(Stream.of("kk", "ru").map(language -> () -> holds(content, language)));
    }

    private static void holds(PaperContent content, String language) {
        byte[] pdf = PaperBench.print(content, language);
        leave(content, language, pdf);
        PdfAssertions.isArchivalAndAccessible(pdf);
        compare(content, language, PdfAssertions.textOf(pdf));
    }

    private static void compare(PaperContent content, String language, String printed) {
        Path golden = FOLDER.resolve(content.type().module())
                .resolve("%s.%s.txt".formatted(content.type().code(), language));
        String text = printed.replace("\r\n", "\n");
        try {
            if (!Files.exists(golden)) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, text);
                fail("Wrote %s for the first time: read it, then run again", golden);
            }
            assertThat(text).as("wording of %s", golden).isEqualTo(Files.readString(golden));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** For the eye: {@code pdftoppm -png -r 80 target/papers/<code>.<lang>.pdf}. */
    private static void leave(PaperContent content, String language, byte[] pdf) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve("%s.%s.pdf".formatted(content.type().code(), language)), pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
