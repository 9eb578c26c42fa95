package kz.bastama.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasklist shows the bare key of a text that a language lacks. */
class TasklistTextsTest {

    private static final String FOLDER = "/META-INF/resources/webjars/camunda/app/tasklist/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void hasEveryTextOfTasklist(String language) throws IOException {
        JsonNode english = texts("en");
        JsonNode ours = texts(language);

        assertThat(names(ours.get("labels"))).containsExactlyInAnyOrderElementsOf(names(english.get("labels")));
        assertThat(names(ours.get("dateLocales")))
                .containsExactlyInAnyOrderElementsOf(names(english.get("dateLocales")));
        assertThat(ours.get("dateLocales").get("months")).hasSize(12);
        assertThat(ours.get("dateLocales").get("weekdays")).hasSize(7);
        english.get("labels")
                .properties()
                .forEach(label -> assertThat(placeholders(
                                ours.get("labels").get(label.getKey()).asText()))
                        .as(label.getKey())
                        .isEqualTo(placeholders(label.getValue().asText())));
    }

    @Test
    void takesScriptsAndStylesOfOurs() throws IOException {
        for (String file : List.of("scripts/start.js", "scripts/bastama.js", "styles/user-styles.css")) {
            try (InputStream stream = getClass().getResourceAsStream(FOLDER + file)) {
                assertThat(stream).as(file).isNotNull();
            }
        }
    }

    private JsonNode texts(String language) throws IOException {
        try (InputStream file = getClass().getResourceAsStream(FOLDER + "locales/" + language + ".json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return json.readTree(text.replace("\uFEFF", ""));
        }
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(entry -> entry.getKey()).toList();
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
