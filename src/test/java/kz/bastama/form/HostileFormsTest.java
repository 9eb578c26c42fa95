package kz.bastama.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.platform.web.HostileValues;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form of the product under what nobody types who means well: nothing fails, nothing of a wrong type is taken, and what
 * is taken comes back as it was typed, escaped on the page.
 */
class HostileFormsTest {

    private static final Set<String> LARGE = Set.of("1e9", "NaN", "99999999999999999999");
    private static final List<Option> OFFERED = List.of(new Option("4", "<b>Four</b>"), new Option("5", "Five"));

    private static final String MARKUP = "\"'&amp;<b>\u202E{{caseTitle}}${1}";

    /** Of such marks nothing stays; everything else comes back letter by letter. */
    private static final String REVERSED = "\u202Eabc\u200B\uFEFF";

    /** What JSON can say where a form expects one value: no answer has such a type. */
    private static final List<Object> SHAPES =
            List.of(Map.of("a", "b"), List.of(Map.of("a", "b")), List.of(List.of("x")), List.of("x", "y"));

    /** Fields that were tried while they showed, by form. */
    private static final Set<String> TRIED = new TreeSet<>();

    private static int taken;

    private final Forms forms = FormsFixture.forms();

    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".form"))
                    .map(name -> name.substring(0, name.length() - ".form".length()))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void forget() {
        TRIED.clear();
        taken = 0;
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesOnlyWhatTheFieldMeans(String id) {
        Form form = forms.form(id);
        taken = 0;
        for (String value : HostileValues.ALL) {
            eachWay(form, value, given -> taken(form, value, given));
        }
        assertThat(fields(form).filter(field -> !TRIED.contains(id + "." + field.key())))
                .extracting(Field::key)
                .as("fields that never showed")
                .isEmpty();
        assertThat(fields(form)
                                .noneMatch(field -> field.kind() == Kind.PLAIN
                                        && field.type().isText())
                        || taken > 0)
                .as("some text is taken")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesShapesThatNoFieldHas(String id) {
        Form form = forms.form(id);
        for (Object shape : SHAPES) {
            for (Field field : fields(form).filter(one -> !one.readOnly()).toList()) {
                Map<String, Object> typed = new LinkedHashMap<>();
                put(typed, form, field, shape);
                Submission read = forms.read(form, typed, given(form), FormsFixture.RUSSIAN);
                assertThat(read.isValid()).as("%s takes %s", field.key(), shape).isFalse();
                assertThat(answersTo(form, field, read.answers()))
                        .as("what %s keeps of %s", field.key(), shape)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesFieldsThatItDoesNotHave(String id) {
        Form form = forms.form(id);
        for (String name : List.of(
                "unknown",
                "unknown[0].field",
                "unknown[99999999]",
                "[",
                "",
                HostileValues.SCRIPT,
                "\u04D9".repeat(10_000))) {
            Submission read = forms.read(form, Map.of(name, "x"), given(form), FormsFixture.KAZAKH);
            assertThat(read.errors())
                    .as("a field called %.20s", name)
                    .anyMatch(error -> error.path().isEmpty());
            assertThat(read.answers().values()).doesNotContainKey(name);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsNothingTypedAsMarkup(String id) {
        Form form = forms.form(id);
        for (String value : List.of(HostileValues.SCRIPT, MARKUP)) {
            eachWay(form, value, typed -> {
                Submission read = forms.read(form, typed, given(form), FormsFixture.RUSSIAN);
                String page =
                        FormPage.of("form/fields", "form", forms.view(form, read, given(form), FormsFixture.RUSSIAN));
                String answers = FormPage.of(
                        "form/answers",
                        "answers",
                        forms.answers(form, read.answers(), given(form), FormsFixture.KAZAKH));
                assertThat(page + answers)
                        .doesNotContain(HostileValues.SCRIPT)
                        .doesNotContain("&amp;<b>")
                        .doesNotContain("=\"\"'")
                        .doesNotContain("<b>Four")
                        .doesNotContain("\u202E");
            });
        }
    }

    private void taken(Form form, String value, Map<String, Object> typed) {
        Submission read = forms.read(form, typed, given(form), FormsFixture.RUSSIAN);
        Set<String> wrong = read.errors().stream().map(FieldError::path).collect(Collectors.toSet());
        List<String> complaints = new ArrayList<>();
        fields(form)
                .forEach(field -> answersTo(form, field, read.answers()).forEach(answer -> {
                    TRIED.add(form.id() + "." + field.key());
                    String complaint = field.readOnly() ? null : complaint(field, value, answer);
                    if (complaint != null) {
                        complaints.add("%s takes %.40s as %.60s: %s".formatted(field.key(), value, answer, complaint));
                    }
                }));
        fields(form)
                .filter(field -> wrong.contains(path(form, field)))
                .forEach(field -> TRIED.add(form.id() + "." + field.key()));
        assertThat(complaints).isEmpty();
        assertThat(forms.fromJson(form, forms.toJson(read.answers()))).isEqualTo(read.answers());
    }

    /** What is wrong with that answer to that value, or null. */
    private static String complaint(Field field, String typed, Object answer) {
        if (field.isNumeric()) {
            return answer instanceof BigDecimal
                            && !LARGE.contains(typed)
                            && typed.matches("-?\\d+")
                            && new BigDecimal(typed).compareTo((BigDecimal) answer) == 0
                            && (field.kind() != Kind.MONEY || ((BigDecimal) answer).signum() >= 0)
                    ? null
                    : "no number";
        }
        return switch (field.type()) {
            case TEXTFIELD -> text(field, typed.strip(), answer);
            case TEXTAREA -> text(field, typed, answer);
            case DATE -> answer instanceof LocalDate date && date.toString().equals(typed) ? null : "no date";
            case TIME -> answer instanceof LocalTime ? "a time" : "no time";
            case DATETIME -> answer instanceof LocalDateTime ? "a time" : "no time";
            case CHECKBOX -> answer instanceof Boolean ? null : "no tick";
            case RADIO, SELECT -> options(field).contains(answer) ? null : "not offered";
            default -> answer instanceof List<?> chosen && options(field).containsAll(chosen) ? null : "not offered";
        };
    }

    private static String text(Field field, String typed, Object answer) {
        taken++;
        if (field.kind() != Kind.PLAIN && !typed.matches("[\\p{Print}\\u04D8-\\u04E9]*")) {
            return "no " + field.kind();
        }
        return (typed.equals(REVERSED) ? "abc" : typed).equals(answer) ? null : "not what was typed";
    }

    private static List<String> options(Field field) {
        return (field.optionsKey().isEmpty() ? field.options() : OFFERED)
                .stream().map(Option::value).toList();
    }

    private interface Try {
        void with(Map<String, Object> typed);
    }

    /** The value in every field that is typed into, once for each option of those that are chosen, so that every field shows. */
    private static void eachWay(Form form, String value, Try one) {
        int ways = fields(form).mapToInt(field -> options(field).size()).max().orElse(0) + 1;
        for (int way = 0; way < Math.max(ways, 3); way++) {
            Map<String, Object> typed = new LinkedHashMap<>();
            for (Field field : fields(form).toList()) {
                put(typed, form, field, inThatWay(field, way, value));
            }
            one.with(typed);
        }
    }

    /** The last way chooses what was never offered. */
    private static Object inThatWay(Field field, int way, String value) {
        List<String> options = options(field);
        if (field.type() == FieldType.CHECKBOX) {
            return way == 0 ? Boolean.TRUE : way == 1 ? Boolean.FALSE : value;
        }
        return !options.isEmpty() && way < options.size() ? options.get(way) : value;
    }

    private static Stream<Field> fields(Form form) {
        return form.all().filter(field -> field.type().isInput() && !field.disabled());
    }

    private static void put(Map<String, Object> typed, Form form, Field field, Object value) {
        typed.put(path(form, field), value);
    }

    /** In the first row, where it stands in rows. */
    private static String path(Form form, Field field) {
        return path(form.fields(), field, "");
    }

    private static String path(List<Field> fields, Field wanted, String before) {
        for (Field field : fields) {
            if (field.equals(wanted)) {
                return before + field.key();
            }
            String below = !field.nests()
                    ? before
                    : before + field.key() + (field.type() == FieldType.DYNAMICLIST ? "[0]." : ".");
            String found = path(field.fields(), wanted, below);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Stream<Object> answersTo(Form form, Field field, Answers answers) {
        Object here = answers;
        for (String key : path(form, field).split("\\.|\\[0]\\.?")) {
            Object below = here instanceof Answers inside ? inside.values().get(key) : null;
            here = below instanceof List<?> rows && !rows.isEmpty() && rows.get(0) instanceof Answers
                    ? rows.get(0)
                    : below;
        }
        return Stream.ofNullable(here);
    }

    /** What shows the most fields, the lists that the form asks its caller for, and one row of each list whose rows are given. */
    private static Map<String, Object> given(Form form) {
        Map<String, Object> given = new HashMap<>(Map.of("grantType", "long"));
        form.all().forEach(field -> {
            if (!field.optionsKey().isEmpty()) {
                given.put(field.optionsKey(), OFFERED);
            }
            if (field.hasGivenRows()) {
                Map<String, Object> row = new HashMap<>();
                field.fields().stream()
                        .filter(Field::readOnly)
                        .forEach(column -> row.put(column.key(), column.isNumeric() ? "7" : HostileValues.SCRIPT));
                given.put(field.key(), List.of(row));
            }
        });
        return given;
    }
}
