package kz.bastama.replay.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bastama.replay.domain.CaseCheck;
import kz.bastama.replay.domain.CaseReading;
import kz.bastama.replay.domain.Flaw;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The cases that come with the product, and those of a file of somebody's own. */
public final class CaseFiles {

    private static final String SHIPPED = "classpath*:replays/*.yml";
    private static final String ENDING = ".yml";

    private CaseFiles() {}

    /** Names of the cases that come with the product. */
    public static List<String> names() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(SHIPPED))
                    .map(Resource::getFilename)
                    .map(CaseFiles::stem)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param asked name of a shipped case, or the way to a file
     * @return empty when there is neither
     */
    public static Optional<CaseReading> find(String asked) {
        try {
            if (names().contains(asked)) {
                Resource shipped =
                        new PathMatchingResourcePatternResolver().getResource("classpath:replays/" + asked + ENDING);
                return Optional.of(read(asked, shipped.getContentAsString(StandardCharsets.UTF_8)));
            }
            Path file = Path.of(asked);
            return Files.isRegularFile(file)
                    ? Optional.of(read(stem(file.getFileName().toString()), Files.readString(file)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static CaseReading read(String name, String text) {
        try {
            return CaseCheck.read(name, YamlParts.of(new StringReader(text)));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            return new CaseReading(
                    null,
                    List.of(new Flaw(line, "", "noYaml", Map.of("problem", String.valueOf(broken.getProblem())))));
        }
    }

    private static String stem(String file) {
        return file.replaceFirst("\\.ya?ml$", "");
    }
}
