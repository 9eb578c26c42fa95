package kz.bastama.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of paper that the product knows has its wording held in both languages, and no wording is held of a paper that is gone. */
class GoldenTextsTest {

    private static final Path GOLDENS = Path.of("src/test/resources/documents");
    private static final Pattern TYPE =
            Pattern.compile("new PaperType\\(\\s*\"([a-z]+)\",\\s*\"([a-z-]+)\",\\s*\"[A-Z]+\"\\)");
    private static final Pattern KAZAKH = Pattern.compile("[\u04D9\u0493\u049B\u04A3\u04E9\u04B1\u04AF\u04BB]");
    private static final List<String> LANGUAGES = List.of("kk", "ru");

    @TempDir
    Path folder;

    @Test
    void holdEveryPaperInKazakhAndRussian() throws IOException {
        List<String> papers = papers();

        assertThat(papers).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        assertThat(complaints(papers, GOLDENS)).isEmpty();
    }

    @Test
    void complainOfNewPaperWithoutThem() throws IOException {
        List<String> papers = new ArrayList<>(papers());
        papers.add("grant/loan-agreement");

        assertThat(complaints(papers, GOLDENS))
                .containsExactly("grant/loan-agreement has no text in kk", "grant/loan-agreement has no text in ru");
    }

    @Test
    void complainOfRussianInPlaceOfKazakhAndOfPaperThatIsGone() throws IOException {
        Path grants = Files.createDirectories(folder.resolve("grant"));
        Files.writeString(grants.resolve("act.kk.txt"), "\u0410\u043A\u0442");
        Files.writeString(grants.resolve("act.ru.txt"), "\u0410\u043A\u0442");
        Files.writeString(grants.resolve("loan.ru.txt"), "\u0417\u0430\u0451\u043C");

        assertThat(complaints(List.of("grant/act"), folder))
                .containsExactly("grant/act.kk.txt is not in Kazakh", "grant/loan.ru.txt is of no paper");
    }

    private static List<String> papers() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> TYPE.matcher(read(file)).results().toList().stream())
                    .map(type -> type.group(1) + "/" + type.group(2))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> complaints(List<String> papers, Path goldens) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (String paper : papers) {
            for (String language : LANGUAGES) {
                Path text = goldens.resolve("%s.%s.txt".formatted(paper, language));
                if (!Files.exists(text)) {
                    complaints.add("%s has no text in %s".formatted(paper, language));
                } else if (language.equals("kk") && !KAZAKH.matcher(read(text)).find()) {
                    complaints.add("%s.kk.txt is not in Kazakh".formatted(paper));
                }
            }
        }
        try (Stream<Path> texts = Files.walk(goldens)) {
            texts.filter(Files::isRegularFile)
                    .map(text -> goldens.relativize(text).toString().replace('\\', '/'))
                    .filter(text -> papers.stream().noneMatch(paper -> isOf(paper, text)))
                    .sorted()
                    .forEach(text -> complaints.add(text + " is of no paper"));
        }
        return complaints;
    }

    /** By itself or in a variant, as {@code expert-protocol-deciding}. */
    private static boolean isOf(String paper, String text) {
        return LANGUAGES.stream()
                .anyMatch(language -> text.matches(Pattern.quote(paper) + "(-[a-z-]+)?\\." + language + "\\.txt"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
