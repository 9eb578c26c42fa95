package kz.bastama.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PdfAssertions;
import kz.bastama.document.SpecimenFixture;
import kz.bastama.document.domain.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPressTest {

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void printsArchivalAndAccessiblePaperAcrossPages(String language) throws IOException {
        byte[] pdf = PaperBench.print(SpecimenFixture.withLines(24), language);
        Files.write(Path.of("target/specimen." + language + ".pdf"), pdf);

        PdfAssertions.isArchivalAndAccessible(pdf);
        assertThat(PdfAssertions.pagesOf(pdf)).isGreaterThan(1);
    }

    @Test
    void keepsKazakhLettersAndNumberForReaderWhoCopies() {
        String text = PdfAssertions.textOf(PaperBench.print(SpecimenFixture.withLines(24), "kk"));

        assertThat(text.replaceAll("\\s+", " "))
                .contains(SpecimenFixture.LETTERS)
                .contains("2026 жылғы 6 наурыз")
                .contains("3 беттің 2-беті")
                .contains("7q4m-9xkd-2htp-v6wc");
    }

    @Test
    void repeatsTableHeadOnEachPage() {
        String text = PdfAssertions.textOf(PaperBench.print(SpecimenFixture.withLines(24), "ru"));

        assertThat(text.split("Сумма, тенге", -1)).hasSize(4);
    }

    @Test
    void givesSameBytesForSameSheetEvenToManyCallersAtOnce() throws Exception {
        Sheet sheet = PaperBench.set(SpecimenFixture.withLines(12), "kk");
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> jobs = IntStream.range(0, 24)
                    .<Callable<byte[]>>mapToObj(index -> () -> PaperBench.print(sheet))
                    .toList();
            List<byte[]> copies =
                    callers.invokeAll(jobs).stream().map(PdfPressTest::result).toList();

            assertThat(copies).allSatisfy(copy -> assertThat(copy).isEqualTo(copies.get(0)));
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void takesFactsAsDataNeverAsMarkup() {
        byte[] pdf = PaperBench.print(
                SpecimenFixture.specimen("<b>Name</b> & \"Co\" 'x' </td><img src='file:///etc/passwd'/> [[${7*7}]]", 1),
                "ru");

        assertThat(PdfAssertions.textOf(pdf).replaceAll("\\s+", " ")).contains("<b>Name</b> & \"Co\" 'x' </td>");
    }

    @Test
    void survivesCharactersThatNoFontAndNoXmlHas() {
        String odd = IntStream.of(
                        0x0, 0xB, 0x1F600, 0x4E2D, 0x0627, 0x200B, 0x00AD, 0x0301, 0x202E, 0x20B8, 0xFFFE, 0xD800)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("Қ"));

        byte[] pdf = PaperBench.print(SpecimenFixture.specimen("x" + odd + "y", 1), "kk");

        PdfAssertions.isArchivalAndAccessible(pdf);
    }

    @Test
    void breaksWordThatIsLongerThanTheLine() {
        byte[] pdf = PaperBench.print(SpecimenFixture.specimen("Һ".repeat(3000), 1), "kk");

        assertThat(PdfAssertions.textOf(pdf)
                        .chars()
                        .filter(letter -> letter == 0x4BA)
                        .count())
                .isEqualTo(3000);
        PdfAssertions.isArchivalAndAccessible(pdf);
    }

    private static byte[] result(Future<byte[]> printed) {
        try {
            return printed.get();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
