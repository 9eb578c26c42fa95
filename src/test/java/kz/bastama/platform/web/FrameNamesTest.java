package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page is drawn within the frame: what the frame calls its own hides what a page was given under that name. */
class FrameNamesTest {

    private static final Pattern FRAME = Pattern.compile("th:fragment=\"whole\\(([^)]*)\\)\"[^>]*th:with=\"([^\"]*)\"");
    private static final Pattern GIVEN = Pattern.compile("addAttribute\\(\\s*\"(\\w+)\"");

    @Test
    void giveNoPageWhatTheFrameHides() throws IOException {
        Matcher frame = FRAME.matcher(Files.readString(Path.of("src/main/resources/templates/platform/frame.html")));
        assertThat(frame.find()).isTrue();
        List<String> hidden = Stream.concat(
                        Arrays.stream(frame.group(1).split(",")),
                        Arrays.stream(frame.group(2).split(",(?=\\w+=)")).map(one -> one.replaceFirst("=.*", "")))
                .map(String::strip)
                .toList();
        assertThat(hidden).contains("title", "main", "actor");
        assertThat(given()).doesNotContainAnyElementsOf(hidden);
    }

    private static Set<String> given() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(source -> GIVEN.matcher(read(source)).results())
                    .map(name -> name.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
