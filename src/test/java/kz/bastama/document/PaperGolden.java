package kz.bastama.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a paper type to its wording: {@code PaperGolden.holds(content)} prints it in Kazakh and Russian, has veraPDF check
 * both files, and compares the text with {@code src/test/resources/documents/<module>/<code>.<lang>.txt}, and asks that a second print has the same bytes. A missing file is
 * written and fails the test once: read it, then commit it. To renew the wording, delete the file.
 */
public final class PaperGolden {

    private static final Path FOLDER = Path.of("src/test/resources/documents");
    private static final List<String> KAZAKH_LETTERS = List.of("ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "і", "Қ");

    /** Codes, missing facts and leftovers of a template, which nobody should read in a paper. */
    private static final Pattern MACHINE_WORDS = Pattern.compile(
            "\\bnull\\b|\\$\\{|\\[\\[|\\b[A-Z]{2,}_[A-Z_]+\\b|OfficialText|\\( *\\)|« *»|,,|\\.\\.(?!\\.)");

    private PaperGolden() {}

    public static void holds(PaperContent content) {
        holds(content, "");
    }

    /** @param variant what tells the golden text of other facts apart, for example {@code -deciding} */
    public static void holds(PaperContent content, String variant) {
        assertAll(Stream.of("kk", "ru").map(language -> () -> {
            byte[] pdf = sound(content, language, variant);
            assertThat(PaperBench.print(content, language))
                    .as("bytes of a second print")
                    .isEqualTo(pdf);
            compare(content, language, variant, PdfAssertions.textOf(pdf));
        }));
    }

    /**
     * The paper under unusual facts, long or none: veraPDF and the reading hold, the wording is not compared.
     *
     * @param name of the files that it leaves for the eye
     * @return the text in Kazakh and in Russian
     */
    public static Map<String, String> bears(PaperContent content, String name) {
        return Stream.of("kk", "ru")
                .collect(Collectors.toMap(
                        Function.identity(), language -> PdfAssertions.textOf(sound(content, language, "-" + name))));
    }

    private static byte[] sound(PaperContent content, String language, String suffix) {
        byte[] pdf = PaperBench.print(content, language);
        leave(content, language, suffix, pdf);
        PdfAssertions.isArchivalAndAccessible(pdf);
        assertThat(PdfAssertions.lastPageOf(pdf).lines())
                .as(
                        "the last page of %s in %s, which must hold more than its head and a signature",
                        content.type().code(), language)
                .hasSizeGreaterThan(2);
        String text = PdfAssertions.textOf(pdf);
        assertThat(text).as("%s in %s", content.type().code(), language).doesNotContainPattern(MACHINE_WORDS);
        if ("kk".equals(language)) {
            assertThat(text).as("Kazakh letters").contains(KAZAKH_LETTERS);
        }
        return pdf;
    }

    private static void compare(PaperContent content, String language, String variant, String printed) {
        Path golden = FOLDER.resolve(content.type().module())
                .resolve("%s%s.%s.txt".formatted(content.type().code(), variant, language));
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
    private static void leave(PaperContent content, String language, String suffix, byte[] pdf) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve("%s%s.%s.pdf".formatted(content.type().code(), suffix, language)), pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
