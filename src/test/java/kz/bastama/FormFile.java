package kz.bastama;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form as it lies in the sources, with the texts beside it.
 *
 * @param staff whether Tasklist shows it, that is, whether a model names it
 */
record FormFile(
        String module, String stem, String json, Map<String, String> kk, Map<String, String> ru, boolean staff) {

    /** A text that a person reads, the names it may have beside the file, and its English. */
    record Text(List<String> names, String english) {}

    static List<FormFile> all(Path folder, Path processes) throws IOException {
        String models = String.join("\n", read(processes, ".bpmn"));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(file -> of(file, models))
                    .toList();
        }
    }

    static FormFile of(Path file, String models) {
        String stem = file.getFileName().toString().replace(".form", "");
        return new FormFile(
                file.getParent().getFileName().toString(),
                stem,
                Sources.read(file),
                texts(file.resolveSibling(stem + ".kk.properties")),
                texts(file.resolveSibling(stem + ".ru.properties")),
                models.contains("formRef=\"" + stem + "\""));
    }

    static Map<String, String> texts(Path file) {
        return Files.exists(file) ? parsed(Sources.read(file)) : Map.of();
    }

    static Map<String, String> parsed(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((name, value) -> texts.put(name.toString(), value.toString()));
        return texts;
    }

    JsonNode root() {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every component. */
    List<JsonNode> components() {
        List<JsonNode> components = new ArrayList<>();
        visit((component, within) -> components.add(component));
        return components;
    }

    /** Every component with the path of the keys around it. */
    void visit(BiConsumer<JsonNode, String> visitor) {
        visit(root(), "", visitor);
    }

    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        JsonNode root = root();
        if (root.has("title")) {
            texts.add(new Text(List.of("form.title"), root.path("title").asText()));
        }
        visit((component, within) -> collect(component, within, texts));
        return texts;
    }

    private static void visit(JsonNode around, String within, BiConsumer<JsonNode, String> visitor) {
        for (JsonNode component : around.path("components")) {
            visitor.accept(component, within);
            String path = component.path("path").asText();
            visit(
                    component,
                    Stream.of(within, path).filter(one -> !one.isEmpty()).reduce("", FormFile::dotted),
                    visitor);
        }
    }

    private static void collect(JsonNode component, String within, List<Text> texts) {
        String key = component.path("key").asText(component.path("path").asText());
        List<String> names = Stream.of(
                        key.isEmpty() ? "" : dotted(within, key),
                        component.path("id").asText(),
                        key)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        JsonNode properties = component.path("properties");
        add(names, "label", component.path("label"), texts);
        add(names, "label", component.path("dateLabel"), texts);
        add(names, component.has("dateLabel") ? "timeLabel" : "label", component.path("timeLabel"), texts);
        add(names, "description", component.path("description"), texts);
        add(names, "text", component.path("text"), texts);
        add(names, "source", properties.path("source"), texts);
        add(names, "unit", component.path("appearance").path("suffixAdorner"), texts);
        for (JsonNode option : component.path("values")) {
            add(names, "value." + option.path("value").asText(), option.path("label"), texts);
        }
        add(List.of("step." + properties.path("step").asText()), "title", properties.path("stepTitle"), texts);
    }

    private static void add(List<String> names, String property, JsonNode english, List<Text> texts) {
        if (!english.asText().isBlank()) {
            texts.add(new Text(names.stream().map(name -> name + "." + property).toList(), english.asText()));
        }
    }

    private static String dotted(String before, String after) {
        return before.isEmpty() ? after : before + "." + after;
    }

    /** The first translation of a text, or null. */
    static String word(Text text, Map<String, String> language) {
        return text.names().stream()
                .map(language::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The expressions in double braces. */
    static List<String> expressions(String text) {
        return Pattern.compile("\\{\\{.*?}}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    static List<String> read(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .map(Sources::read)
                    .toList();
        }
    }

    @Override
    public String toString() {
        return stem;
    }
}
