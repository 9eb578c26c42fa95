package kz.bastama.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bastama.document.PdfAssertions;
import kz.bastama.platform.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A replay as a visitor starts it: a process of its own, its console and its status. */
class ReplayTest {

    private static final Path CASES = Path.of("src/main/resources/replays");

    @TempDir
    private Path out;

    @ParameterizedTest
    @CsvSource({
        "zhanaozen-2025, 1, EP-2025-00001-expert-protocol",
        "two-stage-2025, 0, NP-2025-00001-succession-protocol OD-2025-00001-objection-decision"
    })
    void carriesTheShippedCaseThrough(String name, int gaps, String papers) throws IOException {
        try (Product replay = replay(name, "--language=en")) {
            assertThat(replay.awaitEnd()).as(replay.output()).isZero();
            assertThat(replay.output())
                    .contains("\u2713", "Gaps named: " + gaps + ".")
                    .doesNotContain("\u2717");
        }
        for (String paper : papers.split(" ")) {
            assertThat(papers(name)).contains(paper + ".kk.pdf", paper + ".ru.pdf");
            assertThat(PdfAssertions.textOf(Files.readAllBytes(out.resolve(name).resolve(paper + ".kk.pdf"))))
                    .as("where it is verified")
                    .contains("bastama.replay.example/verify");
        }
    }

    /** The first case with one fact told wrongly: everything else of it comes out as expected. */
    @Test
    void showsBothValuesOfFactThatDiffersAndEndsWithOne() throws IOException {
        Path wrong = out.resolve("wrong.yml");
        Files.writeString(
                wrong,
                Files.readString(CASES.resolve("west-kazakhstan-2023.yml"))
                        .replace(
                                "applications.received, of: contest, is: 2",
                                "applications.received, of: contest, is: 5"));
        try (Product replay = replay(wrong.toString(), "--language=en")) {
            assertThat(replay.awaitEnd()).as(replay.output()).isEqualTo(1);
            assertThat(replay.output()).containsOnlyOnce("\u2717");
            assertThat(replay.output()).contains("\u2717  Applications received: expected 5, came out 2");
            assertThat(replay.output()).contains("Expected facts: 22 of 23", "Terms: 1 of 1 kept");
        }
        assertThat(papers("wrong"))
                .contains("CC-2023-00001-check-conclusion.kk.pdf", "CC-2023-00001-check-conclusion.ru.pdf");
    }

    @Test
    void namesFlawsOfFileWithoutStartingAnything() throws IOException {
        Path flawed = out.resolve("flawed.yml");
        Files.writeString(flawed, "title: T\nbegins: soon\ntimeline: []\n");
        try (Product replay = replay(flawed.toString(), "--language=en")) {
            assertThat(replay.awaitEnd()).isEqualTo(2);
            assertThat(replay.output())
                    .contains("flawed.yml:1: cast is missing", "flawed.yml:2: begins: soon does not fit");
        }
    }

    @Test
    void namesTheCasesThereAreForOneThatIsNot() {
        try (Product replay = replay("nowhere-1999", "--language=en")) {
            assertThat(replay.awaitEnd()).isEqualTo(2);
            assertThat(replay.output()).contains("nowhere-1999").contains("west-kazakhstan-2023");
        }
    }

    @Test
    void refusesTheDatabaseOfDemonstration() {
        try (Product replay = replay("west-kazakhstan-2023", "--demo", "--language=en")) {
            assertThat(replay.awaitEnd()).isEqualTo(2);
            assertThat(replay.output()).contains("throwaway database");
        }
    }

    private Product replay(String asked, String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("--replay=" + asked, "--bastama.replay.out=" + out), Stream.of(more))
                .toArray(String[]::new);
        return Product.start(Map.of(), arguments);
    }

    private List<String> papers(String name) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
