package kz.bastama.form;

import static kz.bastama.form.FormsFixture.KAZAKH;
import static kz.bastama.form.FormsFixture.RUSSIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final Map<String, ?> GIVEN = Map.of(
            "regions",
            List.of(new Option("75", "Almaty"), Map.of("value", "71", "label", "Astana")),
            "ceiling",
            new BigDecimal("8650000"),
            "applicantName",
            "NGO");

    private final Forms forms = FormsFixture.forms();
    private final Form form = forms.form("form-sample");
    private final Map<String, Object> typed = new LinkedHashMap<>();

    SubmissionTest() {
        typed.put("title", "Clean river");
        typed.put("goal", "A river that children can swim in");
        typed.put("startsOn", "2026-04-01");
        typed.put("term", "short");
        typed.put("applicant.bin", "940140000385");
        typed.put("budget[0].name", "Boat");
        typed.put("budget[0].sum", "250 000,50");
        typed.put("budget[1].name", "");
        typed.put("budget[1].sum", "");
        typed.put("consent", "true");
    }

    @Test
    void readsAnswersInCanonicalTypes() {
        typed.put("people", "1 200");
        typed.put("meetsAt", "18:30");
        typed.put("launch", "2026-04-01T10:00");
        typed.put("spheres", new String[] {"nature", "youth"});
        typed.put("region", "71");
        typed.put("total", "8\u00A0650\u202F000.00");

        Submission read = read();

        assertThat(read.messages()).isEmpty();
        Answers answers = read.answers();
        assertThat(answers.text("title")).isEqualTo("Clean river");
        assertThat(answers.number("people")).contains(new BigDecimal("1200"));
        assertThat(answers.date("startsOn")).contains(LocalDate.of(2026, 4, 1));
        assertThat(answers.time("meetsAt")).contains(LocalTime.of(18, 30));
        assertThat(answers.dateTime("launch")).contains(LocalDateTime.of(2026, 4, 1, 10, 0));
        assertThat(answers.choices("spheres")).containsExactly("youth", "nature");
        assertThat(answers.group("applicant").text("bin")).isEqualTo("940140000385");
        assertThat(answers.rows("budget")).hasSize(1);
        assertThat(answers.rows("budget").get(0).number("sum")).contains(new BigDecimal("250000.50"));
        assertThat(answers.number("total")).contains(new BigDecimal("8650000.00"));
        assertThat(answers.yes("consent")).isTrue();
    }

    @Test
    void readsJsonOfTasklistLikeAPostOfThePortal() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", "Clean river");
        json.put("goal", "A river that children can swim in");
        json.put("startsOn", "2026-04-01");
        json.put("term", "short");
        json.put("applicant", Map.of("bin", "940140000385"));
        json.put("budget", List.of(Map.of("name", "Boat", "sum", "250000.5")));
        json.put("consent", true);
        json.put("region", null);

        Submission read = forms.read(form, json, GIVEN, Locale.ENGLISH);

        assertThat(read.messages()).isEmpty();
        assertThat(forms.toJson(read.answers())).isEqualTo(forms.toJson(read().answers()));
    }

    /** As a page posts it and as Tasklist sends it. */
    @Test
    void takesABlankOfAnyKindForNoAnswer() {
        typed.put("title", "\u00A0 \u2003");
        typed.put("budget[0].name", "\u3164");
        Map<String, Object> json = new LinkedHashMap<>(typed);
        json.keySet().removeIf(path -> path.startsWith("budget"));
        json.put("budget", List.of(Map.of("name", "\u3164", "sum", "250000.5")));

        assertThat(read().errors()).extracting(FieldError::path).containsExactly("title", "budget[0].name");
        assertThat(forms.read(form, json, GIVEN, RUSSIAN).errors())
                .extracting(FieldError::path)
                .containsExactly("title", "budget[0].name");
    }

    @Test
    void namesAllErrorsAtOnceInTheLanguageOfThePerson() {
        typed.put("title", "");
        typed.put("startsOn", "31.02.2026");
        typed.put("budget[0].sum", "a lot");
        typed.remove("consent");

        assertThat(forms.read(form, typed, GIVEN, RUSSIAN).errors())
                .extracting(FieldError::path)
                .containsExactly("title", "startsOn", "budget[0].sum", "consent");
        assertThat(forms.read(form, typed, GIVEN, RUSSIAN).messages())
                .first()
                .isEqualTo("\u041F\u043E\u043B\u0435 \u00AB\u041D\u0430\u0437\u0432\u0430\u043D\u0438\u0435\u00BB"
                        + " \u043D\u0435 \u0437\u0430\u043F\u043E\u043B\u043D\u0435\u043D\u043E:"
                        + " \u0437\u0430\u043F\u043E\u043B\u043D\u0438\u0442\u0435 \u0435\u0433\u043E.");
        assertThat(forms.read(form, typed, GIVEN, KAZAKH).messages())
                .first()
                .asString()
                .contains("\u00AB\u0410\u0442\u0430\u0443\u044B\u00BB");
        assertThat(read().errors().get(2).label()).isEqualTo("Budget, row 1: Sum");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title|ab|2 characters of at least 3",
                "people|0|1 or more",
                "people|100001|100,000 or less",
                "people|12,5|whole number",
                "people|1e9|not a number",
                "people|NaN|not a number",
                "people|\u0661\u0662|not a number",
                "total|1e9|not a sum",
                "total|1,234,567|not a sum",
                "total|12 34|not a sum",
                "total|10,005|at most 2",
                "total|-1|0 or more",
                "total|8650000,01|8,650,000 or less",
                "total|99999999999999999999|at most 16 digits",
                "startsOn|1.4|not a date",
                "startsOn|0001-01-01|not a date",
                "meetsAt|25:00|not a time",
                "launch|tomorrow|not a date with time",
                "term|forever|not among those offered",
                "spheres|war|not among those offered",
                "region|1|not among those offered",
                "applicant.bin|940140000386|not a BIN",
                "applicant.bin|9401400003|not a BIN",
                "applicant.iban|KZ123|not an account number",
                "applicant.email|a@b|not an e-mail",
                "applicant.email|\u043a\u043e\u0442@example.kz|not an e-mail",
                "applicant.phone|call me|not a telephone",
                "consent|maybe|wrong kind"
            })
    void refusesWhatAFieldDoesNotAllow(String path, String value, String reason) {
        typed.put(path, value);

        assertThat(read().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.path()).isEqualTo(path))
                .satisfies(error -> assertThat(error.message()).contains(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people|12 500|12500",
                "startsOn|01.04.2026|2026-04-01",
                "startsOn|1.4.2026|2026-04-01",
                "total|1 234 567,50|1234567.50",
                "total|1234567.5|1234567.50",
                "total|0|0.00",
                "launch|1.4.2026 9:30|",
                "launch|01.04.2026 09:30|2026-04-01T09:30",
                "launch|2026-04-01T04:30Z|2026-04-01T09:30",
                "applicant.iban|kz86 125k zt50 0410 0100|KZ86125KZT5004100100",
                "applicant.phone|+7 (701) 123-45-67|+7 (701) 123-45-67"
            })
    void readsWhatPeopleWrite(String path, String value, String canonical) {
        typed.put(path, value);

        String json = forms.toJson(read().answers());

        if (canonical != null) {
            assertThat(read().messages()).isEmpty();
            assertThat(json).contains("\"" + canonical + "\"");
        } else {
            assertThat(read().isValid()).isFalse();
        }
    }

    @Test
    void asksForAConditionalFieldOnlyWhenItShows() {
        typed.put("partner", "left over from before");
        assertThat(read().isValid()).isTrue();
        assertThat(read().answers().has("partner")).isFalse();

        typed.put("term", "long");
        typed.put("partner", "");
        assertThat(read().errors()).extracting(FieldError::path).containsExactly("partner");
    }

    @Test
    void decidesConditionsInEachRowByItself() {
        typed.put("budget[0].sum", "1 000 000");
        typed.put("budget[1].name", "Fuel");
        typed.put("budget[1].sum", "10");

        assertThat(read().errors()).extracting(FieldError::path).containsExactly("budget[0].why");
    }

    @Test
    void refusesUnknownFieldsByName() {
        typed.put("approved", "true");
        typed.put("applicant.role", "admin");
        typed.put("budget[0].id", "7");
        typed.put("budget[99999].sum", "7");
        typed.put("__proto__[x]", "7");

        assertThat(read().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.path()).isEmpty())
                .satisfies(error -> assertThat(error.message())
                        .contains("approved", "applicant.role", "budget[].id", "budget[99999].sum", "__proto__[x]"));
    }

    @Test
    void countsOnlyRowsThatWereFilled() {
        typed.remove("budget[0].name");
        typed.remove("budget[0].sum");
        assertThat(read().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("at least 1"));

        for (int row = 0; row < 6; row++) {
            typed.put("budget[" + row + "].name", "Line " + row);
            typed.put("budget[" + row + "].sum", "1");
        }
        assertThat(read().messages()).singleElement().asString().contains("at most 5");
    }

    @Test
    void refusesShapesThatTheFormDoesNotHave() {
        typed.put("goal", List.of("one", "two"));
        typed.put("term", Map.of("a", "b"));
        assertThat(read().errors()).extracting(FieldError::path).containsExactly("goal", "term");

        assertThat(forms.read(form, Map.of("budget", "x", "applicant", List.of(1)), GIVEN, Locale.ENGLISH)
                        .errors())
                .extracting(FieldError::path)
                .contains("budget", "applicant");
    }

    @Test
    void keepsEveryLetterAndDropsOnlyWhatNobodyTypes() {
        String letters =
                "\u04D8 \u0492 \u049A \u04A2 \u04E8 \u04B0 \u04AE \u04BA \u0406 O'Neil \"x\" <b>&amp; \u200F\u05D0 "
                        + new String(Character.toChars(0x1F600));
        typed.put("title", letters);
        assertThat(read().answers().text("title")).isEqualTo(letters);

        typed.put("title", "abc\u0000\u0007d\u202Ee\uD800f");
        assertThat(read().answers().text("title")).isEqualTo("abcdef");
        assertThat(read().typed()).containsEntry("title", "abcdef");
    }

    @Test
    void takesLongTextsUpToTheirLimitAndNoFurther() {
        typed.put("goal", "\u04D8".repeat(12_000));
        assertThat(read().isValid()).isTrue();
        assertThat(read().answers().text("goal")).hasSize(12_000);

        typed.put("goal", "a".repeat(12_001));
        assertThat(read().messages()).singleElement().asString().contains("12,001 characters, at most 12,000");

        typed.put("goal", "short");
        typed.put("applicant.phone", "7".repeat(100_000));
        assertThat(read().isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget[0]", "budget", "applicant"})
    void emptyMarkersOfRowsAndGroupsAreNoAnswer(String path) {
        Map<String, Object> bare = new LinkedHashMap<>();
        bare.put(path, "");
        assertThat(forms.read(form, bare, GIVEN, Locale.ENGLISH).errors())
                .extracting(FieldError::path)
                .doesNotContain("");
    }

    @Test
    void saysWhichOptionsWereNotGiven() {
        assertThatThrownBy(() -> forms.read(form, typed, Locale.ENGLISH)).hasMessageContaining("regions");
    }

    private Submission read() {
        return forms.read(form, typed, GIVEN, Locale.ENGLISH);
    }
}
