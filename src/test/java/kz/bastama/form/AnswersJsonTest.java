package kz.bastama.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class AnswersJsonTest {

    private static final Map<String, ?> GIVEN = Map.of("regions", List.of("75", "71"), "ceiling", 100);

    private final Forms forms = FormsFixture.forms();
    private final Form form = forms.form("form-sample");

    @Test
    void writesSortedKeysPlainNumbersAndNoSpaces() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("total", new BigDecimal("1E+6").setScale(2));
        values.put("startsOn", LocalDate.of(2026, 4, 1));
        values.put("consent", true);
        values.put("budget", List.of(new Answers(Map.of("sum", new BigDecimal("0.10"), "name", "a\"b"))));

        assertThat(forms.toJson(new Answers(values)))
                .isEqualTo("{\"budget\":[{\"name\":\"a\\\"b\",\"sum\":\"0.10\"}],\"consent\":true,"
                        + "\"startsOn\":\"2026-04-01\",\"total\":\"1000000.00\"}");
    }

    @Test
    void refusesAnswersOfAnotherForm() {
        assertThatThrownBy(() -> forms.fromJson(form, "{\"salary\":\"1\"}")).hasMessageContaining("salary");
        assertThatThrownBy(() -> forms.fromJson(form, "{} {}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void comesBackAsItWasWritten(@ForAll("answers") Answers answers) {
        String json = forms.toJson(answers);

        assertThat(forms.fromJson(form, json)).isEqualTo(answers);
        assertThat(forms.toJson(forms.fromJson(form, json))).isEqualTo(json);
        assertThat(forms.toJson(new Answers(new HashMap<>(answers.values())))).isEqualTo(json);
    }

    @Property(tries = 300)
    void readsItsOwnWritingAsThePersonsTyping(@ForAll("answers") Answers answers) {
        Submission read = forms.read(form, forms.typed(answers), GIVEN, Locale.ENGLISH);
        assertThat(read.errors())
                .extracting(FieldError::message)
                .allSatisfy(message -> assertThat(message).doesNotContain("wrong kind"));
        assertThat(read.answers().date("startsOn")).isEqualTo(answers.date("startsOn"));
        assertThat(read.answers().number("people")).isEqualTo(answers.number("people"));
    }

    @Test
    void writesSumsAsPeopleTypeThem() {
        assertThat(forms.typed(forms.fromJson(form, "{\"total\":\"2000000.25\",\"people\":\"1500\"}")))
                .isEqualTo(Map.of("total", "2 000 000,25", "people", "1500"));
        assertThat(forms.typed(forms.fromJson(form, "{\"total\":\"12345.00\"}")))
                .isEqualTo(Map.of("total", "12 345"));
        assertThat(forms.typed(forms.fromJson(form, "{\"total\":\"-0.50\"}"))).isEqualTo(Map.of("total", "-0,50"));
    }

    @Property(tries = 1000)
    void neverFailsWhateverIsPosted(@ForAll("paths") String path, @ForAll("anything") Object value) {
        Map<String, Object> typed = new HashMap<>();
        typed.put(path, value);
        Submission read = forms.read(form, typed, GIVEN, Locale.ENGLISH);
        assertThat(read.isValid()).isFalse();
        assertThat(forms.keep(read.typed())).isNotEmpty();
        assertThat(forms.view(form, read, GIVEN, Locale.ENGLISH).mistakes()).hasSameSizeAs(read.errors());
    }

    @Property(tries = 500)
    void readsEachSumAsItIsWrittenHere(
            @ForAll @BigRange(min = "0", max = "8650000") @Scale(2) BigDecimal sum, @ForAll boolean comma) {
        String grouped = String.format(Locale.ROOT, "%,.2f", sum).replace(',', '\u00A0');
        Map<String, ?> given = Map.of("regions", List.of(), "ceiling", new BigDecimal("8650000"));
        Map<String, ?> typed = Map.of("total", comma ? grouped.replace('.', ',') : grouped);
        assertThat(forms.read(form, typed, given, Locale.ENGLISH).answers().number("total"))
                .contains(sum.setScale(2));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.oneOf(
                Arbitraries.of(form.keys()),
                Arbitraries.of(
                        "budget[0].sum", "budget[7]", "applicant.bin", "budget[0][1]", "budget.sum", "a.b.c", ""),
                Arbitraries.strings().ofMaxLength(20));
    }

    @Provide
    Arbitrary<Object> anything() {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(50).map(text -> text),
                Arbitraries.of(Double.NaN, Double.NEGATIVE_INFINITY, 1e300, -1, Long.MIN_VALUE, true, Float.NaN),
                Arbitraries.of("1e9", "NaN", "-0", "2026-02-30", "\uD83D\uDE00", "\u202E"));
        return Arbitraries.lazyOf(
                () -> scalars,
                () -> scalars.list().ofMaxSize(3).map(list -> list),
                () -> Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(5), scalars)
                        .ofMaxSize(3)
                        .map(map -> map),
                () -> Arbitraries.maps(Arbitraries.of("name", "sum", "x"), scalars)
                        .ofMaxSize(3)
                        .list()
                        .ofMaxSize(3)
                        .map(rows -> rows));
    }

    @Provide
    Arbitrary<Answers> answers() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('\u0400', '\u04FF')
                .withChars('\u04D8', '\n')
                .ofMinLength(1)
                .ofMaxLength(40);
        Arbitrary<Map<String, Object>> plain = Combinators.combine(
                        words,
                        words,
                        Arbitraries.integers().between(1, 100_000),
                        Arbitraries.integers().between(0, 40_000),
                        Arbitraries.integers().between(0, 1439),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN.pow(15))
                                .ofScale(2),
                        Arbitraries.of(true, false))
                .as((title, goal, people, day, minute, total, consent) -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    values.put("title", title);
                    values.put("goal", goal);
                    values.put("people", new BigDecimal(people));
                    values.put("startsOn", LocalDate.of(2000, 1, 1).plusDays(day));
                    values.put("meetsAt", LocalTime.MIN.plusMinutes(minute));
                    values.put("total", total.setScale(2));
                    values.put("consent", consent);
                    return values;
                });
        Arbitrary<List<Answers>> rows = words.map(name -> new Answers(Map.of("name", name)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(plain, rows).as((values, budget) -> {
            values.put("budget", budget);
            values.put("applicant", new Answers(Map.of("bin", "940140000385")));
            values.put("spheres", List.of("youth", "nature"));
            return new Answers(values);
        });
    }
}
