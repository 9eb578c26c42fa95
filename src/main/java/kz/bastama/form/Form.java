package kz.bastama.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One form: its components in order, as the {@code .form} file has them, and the texts beside it.
 *
 * @param version SHA-256 over the file and its texts, in hexadecimal
 * @param texts by language ({@code kk}, {@code ru}) and name ({@code title.label}); English stands in the file itself
 */
public record Form(
        String id, String version, String title, List<Field> fields, Map<String, Map<String, String>> texts) {

    public Form {
        fields = List.copyOf(fields);
        texts = Map.copyOf(texts);
    }

    /** A part of the form that the portal shows on a page of its own. */
    public record Step(String id, String title) {}

    /** The form in a language; English, and whatever has no translation, is as in the file. */
    public Form in(Locale language) {
        Map<String, String> words = texts.getOrDefault(language.getLanguage(), Map.of());
        return words.isEmpty()
                ? this
                : new Form(
                        id,
                        version,
                        words.getOrDefault("form.title", title),
                        fields.stream().map(field -> field.in(words, "")).toList(),
                        texts);
    }

    /** Every component, also those inside groups and dynamic lists. */
    public Stream<Field> all() {
        return fields.stream().flatMap(Field::all);
    }

    /** The names of the answers at the top: what a submission may contain. */
    public Set<String> keys() {
        return keys(fields);
    }

    /** The form with those fields alone, on one page. */
    public Form only(Set<String> keys) {
        return new Form(
                id,
                version,
                title,
                fields.stream()
                        .filter(field -> keys.contains(field.key()))
                        .map(Field::withoutStep)
                        .toList(),
                texts);
    }

    /** The form without the fields to which that applies, also those inside groups and dynamic lists. A step keeps its title. */
    public Form without(Predicate<Field> hidden) {
        Map<String, String> titles = new LinkedHashMap<>();
        steps().forEach(step -> titles.put(step.id(), step.title()));
        List<Field> kept = without(fields, hidden).stream()
                .map(field -> field.with(Objects.requireNonNullElse(titles.remove(field.step()), ""), field.fields()))
                .toList();
        return new Form(id, version, title, kept, texts);
    }

    /** The form in which that dynamic list, one at the top, may stay empty. */
    public Form withoutFewest(String list) {
        List<Field> freed = fields.stream()
                .map(field -> field.key().equals(list) ? field.withoutFewest() : field)
                .toList();
        return new Form(id, version, title, freed, texts);
    }

    /** The form in which that field, one at the top, does not offer that value. */
    public Form withoutOption(String key, String value) {
        List<Field> narrowed = fields.stream()
                .map(field -> field.key().equals(key) ? field.withoutOption(value) : field)
                .toList();
        return new Form(id, version, title, narrowed, texts);
    }

    private static List<Field> without(List<Field> fields, Predicate<Field> hidden) {
        return fields.stream()
                .filter(field -> !hidden.test(field))
                .map(field -> field.with(field.stepTitle(), without(field.fields(), hidden)))
                .toList();
    }

    /** Steps in order; empty where the form is one page. */
    public List<Step> steps() {
        Map<String, Step> steps = new LinkedHashMap<>();
        for (Field field : fields) {
            if (!field.step().isEmpty()) {
                steps.putIfAbsent(field.step(), new Step(field.step(), field.stepTitle()));
            }
        }
        return List.copyOf(steps.values());
    }

    /** The names of the answers among these components: a group without a path passes on those of its children. */
    public static Set<String> keys(List<Field> fields) {
        Set<String> keys = new LinkedHashSet<>();
        for (Field field : fields) {
            if (!field.key().isEmpty()) {
                keys.add(field.key());
            } else {
                keys.addAll(keys(field.fields()));
            }
        }
        return keys;
    }
}
