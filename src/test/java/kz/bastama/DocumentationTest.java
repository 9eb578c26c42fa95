package kz.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name exists: paths, addresses, settings, Java words, BPMN words. */
class DocumentationTest {

    private static final int LINES_OF_README = 170;

    private static Documents documents;

    @BeforeAll
    static void readTheHouse() throws IOException {
        documents = Documents.ofTheHouse();
    }

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> decisions = Files.list(Path.of("docs/adr"))) {
            return Stream.concat(
                    Stream.of(
                                    "README.md",
                                    "CONTRIBUTING.md",
                                    "CHANGELOG.md",
                                    "docs/benchmarks.md",
                                    "docs/draw.md",
                                    "docs/glossary.md",
                                    "docs/operations.md",
                                    "docs/security.md")
                            .map(Path::of)
                            .filter(Files::exists),
                    decisions.sorted())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void namesOnlyWhatExists(Path text) {
        assertThat(documents.unknown(Sources.read(text))).isEmpty();
    }

    @Test
    void readmeIsShort() {
        assertThat(Path.of("README.md")).exists();
        assertThat(Sources.read(Path.of("README.md")).lines().count()).isLessThanOrEqualTo(LINES_OF_README);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See `src/main/java/kz/bastama/nowhere`.",
                "See [the map](docs/map.md).",
                "Open `/nowhere/at/all`.",
                "The type `GrantApplicationEntity`.",
                "The task `Task_ForgetEverything`.",
                "Set `bastama.no.such.setting`.",
                "Set `BASTAMA_NO_SUCH_SETTING`.",
                "Start with `--no-such-mode`.",
                "```sh\nmvn spring-boot:run -Dspring-boot.run.arguments=--no-such-mode\n```",
            })
    void inventedNameBites(String text) {
        assertThat(documents.unknown(text)).hasSize(1);
    }

    @Test
    void glossarySpeaksAllLanguages() {
        assertThat(Glossary.read().rowsWithoutTranslation()).isEmpty();
    }

    @Test
    void glossaryKnowsWordsOfJava() {
        assertThat(Glossary.read().words(Glossary.JAVA).filter(word -> !documents.isType(word)))
                .isEmpty();
    }

    @Test
    void glossaryKnowsLabelsOfModels() {
        List<String> labels = Glossary.labels();
        assertThat(Glossary.read()
                        .words(Glossary.BPMN)
                        .filter(word -> labels.stream().noneMatch(it -> it.contains(word))))
                .isEmpty();
    }

    @Test
    void glossaryNamesEachThingOnce() {
        assertThat(Glossary.read().words(Glossary.JAVA)).doesNotHaveDuplicates();
    }

    @Test
    void inventedGlossaryBites() {
        Glossary invented =
                new Glossary(List.of(List.of("Grant", "", "грант", "1", "`NoSuchGrant`", "`no such label`")));
        assertThat(invented.rowsWithoutTranslation()).hasSize(1);
        assertThat(invented.words(Glossary.JAVA).filter(word -> !documents.isType(word)))
                .hasSize(1);
        assertThat(invented.words(Glossary.BPMN)
                        .filter(word -> Glossary.labels().contains(word)))
                .isEmpty();
    }
}
