package kz.bastama;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.form.Field;
import kz.bastama.form.Form;
import kz.bastama.form.FormsFixture;
import org.springframework.util.function.SingletonSupplier;

/** What each form must keep to, so that Tasklist, the portal and the server read it alike in every language. */
enum FormRule {
    IS_CALLED_AS_ITS_FILE(form -> Stream.of(form.root().path("id").asText())
            .filter(id -> !id.equals(form.stem()) || !id.startsWith(form.module() + "-"))
            .map(id -> "the id " + id + " is not " + form.module() + "-<phrase> as the file")),

    SCHEMA_IS_THAT_OF_TASKLIST(
            form -> Stream.of(form.root().path("schemaVersion").asInt())
                    .filter(version -> version < 1 || version > 16)
                    .map(version -> "schema " + version)),

    IS_READ_BY_THE_MODEL(form -> {
        try {
            Form read = FormsFixture.forms().parse(form.json());
            Map<String, List<String>> lists = read.all()
                    .map(Field::optionsKey)
                    .distinct()
                    .collect(Collectors.toMap(key -> key, key -> List.of()));
            FormsFixture.forms().view(read, Map.of(), lists, Locale.ENGLISH);
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.of(e.getMessage());
        }
    }),

    ONLY_COMPONENTS_OF_TASKLIST(form -> each(
            form,
            component -> !Set.of(
                            "textfield",
                            "textarea",
                            "number",
                            "datetime",
                            "checkbox",
                            "checklist",
                            "radio",
                            "select",
                            "taglist",
                            "text",
                            "group",
                            "dynamiclist",
                            "separator",
                            "spacer")
                    .contains(component.path("type").asText()),
            "is of a type that Tasklist does not show")),

    COMPONENTS_HAVE_IDS_OF_THEIR_OWN(form -> {
        Set<String> seen = new HashSet<>();
        return each(
                form,
                component -> !component.path("id").asText().matches("[A-Z][a-z]+_\\w+")
                        || !seen.add(component.path("id").asText()),
                "has no id, or one that is not Kind_Phrase, or a repeated one");
    }),

    ANSWERS_HAVE_KEYS_AND_LABELS(form -> each(
            form,
            component -> component.has("key")
                    && (!component.path("key").asText().matches("[a-z][A-Za-z0-9]*")
                            || (label(component).isBlank())),
            "has no proper key or no label")),

    CHOICES_ARE_OFFERED(form -> each(
            form,
            component -> Set.of("checklist", "radio", "select", "taglist")
                            .contains(component.path("type").asText())
                    && (component.path("values").isEmpty() == !component.has("valuesKey")
                            || component.has("valuesExpression")),
            "needs either options of its own or the name of a list")),

    MONEY_IS_NEVER_BINARY(form -> each(
            form,
            component -> component.path("type").asText().equals("number")
                    && component.path("properties").path("bastama").asText().equals("money")
                    && !component.path("serializeToString").asBoolean(),
            "is money that the browser would send as a binary fraction: serializeToString is missing")),

    TIMES_CARRY_NO_ZONE(form -> each(
            form,
            component -> component.has("timeLabel")
                    && !component.path("timeSerializingFormat").asText().equals("no_timezone"),
            "is a time with a zone")),

    LOCKS_ARE_PLAIN(
            form -> each(form, component -> component.path("readonly").isTextual(), "locks itself by an expression")),

    PATTERNS_ARE_EXPLAINED(form -> each(
            form,
            component -> component.path("validate").has("pattern")
                    && component.path("description").asText().isBlank(),
            "has a pattern but no description that tells how to write it")),

    CONDITIONS_NAME_FIELDS(form -> each(
            form,
            component -> {
                String hide = component.path("conditional").path("hide").asText();
                Set<String> words = new HashSet<>(List.of(hide.split("\\W+")));
                boolean known =
                        keys(form).anyMatch(words::contains) || words.stream().anyMatch(FormRule::isWritten);
                return !hide.isEmpty() && (!hide.startsWith("=") || !known);
            },
            "has a condition on something that is neither a field of the form nor given to it by Java")),

    TEXTS_ARE_ONE_LINE_OF_EXPRESSIONS(form -> each(
            form,
            component -> component.path("text").asText().contains("{{#"),
            "has a loop in its text, which the portal does not run")),

    STAFF_FORMS_LINK_THEIR_CASE(form -> Stream.of(
                    form.root().path("components").path(0).path("text").asText())
            .filter(text -> form.staff() && !text.contains("{{casePath}}"))
            .map(text -> "does not begin with a link to the case page")),

    /** What a stranger typed, a title for example, would be read as markdown: a link or a picture of his choice. */
    STAFF_TEXTS_TAKE_NOTHING_TYPED(form -> form.texts().stream()
            .map(text -> text.english())
            .filter(text -> form.staff() && text.replace("{{casePath}}", "").contains("{{"))
            .map(text -> "puts a value into markdown: " + text)),

    IS_TRANSLATED(form -> languages(
            form,
            (language, words) -> form.texts().stream()
                    .filter(text -> {
                        String word = FormFile.word(text, words);
                        boolean code = !text.english().matches("(?s).*[A-Za-z]{4,}.*");
                        return word == null ? !code : word.isBlank() || !code && word.equals(text.english());
                    })
                    .map(text -> language + " lacks " + text.names().get(0)))),

    NO_STALE_TEXTS(form -> {
        Set<String> wanted = new HashSet<>();
        form.texts().forEach(text -> wanted.addAll(text.names()));
        return languages(
                form,
                (language, words) -> words.keySet().stream()
                        .filter(name -> !wanted.contains(name))
                        .map(name -> language + " still has " + name));
    }),

    TRANSLATIONS_KEEP_EXPRESSIONS(form -> languages(
            form,
            (language, words) -> form.texts().stream()
                    .filter(text -> FormFile.word(text, words) != null)
                    .filter(text -> !FormFile.expressions(text.english())
                            .equals(FormFile.expressions(FormFile.word(text, words))))
                    .map(text -> language + " has other expressions in "
                            + text.names().get(0))));

    private static final Supplier<String> JAVA = SingletonSupplier.of(FormRule::java);
    private final Function<FormFile, Stream<String>> check;

    FormRule(Function<FormFile, Stream<String>> check) {
        this.check = check;
    }

    List<String> complaints(FormFile form) {
        return check.apply(form).toList();
    }

    private static Stream<String> each(FormFile form, Predicate<JsonNode> wrong, String complaint) {
        return form.components().stream()
                .filter(wrong)
                .map(component -> component.path("id").asText() + " " + complaint);
    }

    private interface Language {
        Stream<String> check(String language, Map<String, String> words);
    }

    private static Stream<String> languages(FormFile form, Language language) {
        return Stream.concat(language.check("kk", form.kk()), language.check("ru", form.ru()));
    }

    private static Stream<String> keys(FormFile form) {
        return form.components().stream()
                .map(component ->
                        component.path("key").asText(component.path("path").asText()))
                .filter(key -> !key.isEmpty());
    }

    private static boolean isWritten(String name) {
        return !name.isEmpty() && JAVA.get().contains('"' + name + '"');
    }

    private static String java() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Sources::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String label(JsonNode component) {
        return component
                .path("label")
                .asText(component
                        .path("dateLabel")
                        .asText(component.path("timeLabel").asText()));
    }
}
