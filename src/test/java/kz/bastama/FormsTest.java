package kz.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms and their texts agree with each other and with what Tasklist can show; each rule complains of the form planted against it. */
class FormsTest {

    private static final Path GOOD = Path.of("src/test/resources/forms/form/form-sample.form");

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void holds(FormRule rule) throws IOException {
        List<FormFile> forms = FormFile.all(Path.of("forms"), Path.of("processes"));
        assertThat(forms).isNotEmpty();
        assertThat(forms.stream()
                        .flatMap(form -> rule.complaints(form).stream().map(complaint -> form + ": " + complaint)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void isSilentOnGoodForm(FormRule rule) {
        assertThat(rule.complaints(FormFile.of(GOOD, ""))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("planted")
    void bites(FormRule rule, String there, String instead) {
        FormFile good = FormFile.of(GOOD, "");
        String russian = Sources.read(GOOD.resolveSibling("form-sample.ru.properties"));
        assertThat(good.json() + russian).as("the good form has it").contains(there);
        FormFile spoilt = new FormFile(
                "form",
                "form-sample",
                good.json().replace(there, instead),
                good.kk(),
                FormFile.parsed(russian.replace(there, instead)),
                true);
        assertThat(rule.complaints(spoilt)).isNotEmpty();
    }

    @Test
    void everyRuleHasPlantedViolation() {
        assertThat(planted().map(arguments -> (FormRule) arguments.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(FormRule.values()));
    }

    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of(FormRule.IS_CALLED_AS_ITS_FILE, "\"id\": \"form-sample\"", "\"id\": \"grant-sample\""),
                Arguments.of(FormRule.SCHEMA_IS_THAT_OF_TASKLIST, "\"schemaVersion\": 16", "\"schemaVersion\": 17"),
                Arguments.of(FormRule.IS_READ_BY_THE_MODEL, "\"bastama\": \"money\"", "\"bastama\": \"gold\""),
                Arguments.of(FormRule.IS_READ_BY_THE_MODEL, "\"key\": \"people\"", "\"key\": \"title\""),
                Arguments.of(FormRule.IS_READ_BY_THE_MODEL, "\"key\": \"goal\"", "\"key\": \"action\""),
                Arguments.of(
                        FormRule.ONLY_COMPONENTS_OF_TASKLIST, "\"type\": \"textarea\"", "\"type\": \"filepicker\""),
                Arguments.of(FormRule.COMPONENTS_HAVE_IDS_OF_THEIR_OWN, "Field_Goal", "Field_Title"),
                Arguments.of(FormRule.COMPONENTS_HAVE_IDS_OF_THEIR_OWN, "Field_Goal", "goal"),
                Arguments.of(FormRule.ANSWERS_HAVE_KEYS_AND_LABELS, "\"label\": \"Goal\",", ""),
                Arguments.of(FormRule.ANSWERS_HAVE_KEYS_AND_LABELS, "\"key\": \"goal\"", "\"key\": \"the goal\""),
                Arguments.of(FormRule.CHOICES_ARE_OFFERED, "\"valuesKey\": \"regions\"", "\"searchable\": true"),
                Arguments.of(
                        FormRule.MONEY_IS_NEVER_BINARY,
                        "\"decimalDigits\": 0",
                        "\"decimalDigits\": 0, \"properties\": {\"bastama\": \"money\"}"),
                Arguments.of(FormRule.TIMES_CARRY_NO_ZONE, "no_timezone", "utc_offset"),
                Arguments.of(
                        FormRule.LOCKS_ARE_PLAIN,
                        "\"key\": \"goal\"",
                        "\"key\": \"goal\", \"readonly\": \"=total > 1\""),
                Arguments.of(
                        FormRule.PATTERNS_ARE_EXPLAINED,
                        "\"maxLength\": 12000",
                        "\"maxLength\": 12000, \"pattern\": \"a+\""),
                Arguments.of(FormRule.CONDITIONS_NAME_FIELDS, "=term !=", "=whatever !="),
                Arguments.of(FormRule.CONDITIONS_NAME_FIELDS, "=term !=", "term !="),
                Arguments.of(FormRule.TEXTS_ARE_ONE_LINE_OF_EXPRESSIONS, "{{applicantName}}", "{{#loop names}}"),
                Arguments.of(FormRule.STAFF_FORMS_LINK_THEIR_CASE, "{{applicantName}}", "{{caseTitle}}"),
                Arguments.of(
                        FormRule.STAFF_TEXTS_TAKE_NOTHING_TYPED, "{{applicantName}}", "[{{caseTitle}}]({{casePath}})"),
                Arguments.of(FormRule.IS_TRANSLATED, "goal.label=", "goal.description="),
                Arguments.of(FormRule.IS_TRANSLATED, "term.value.long=", "term.value.endless="),
                Arguments.of(FormRule.IS_TRANSLATED, "step.budget.title=", "step.money.title="),
                Arguments.of(FormRule.IS_TRANSLATED, "title.source=", "goal.source="),
                Arguments.of(
                        FormRule.IS_TRANSLATED,
                        "\"label\": \"Line\"",
                        "\"label\": \"Line\", \"description\": \"What it is\""),
                Arguments.of(FormRule.NO_STALE_TEXTS, "total.label=", "sum.of.all.label="),
                Arguments.of(
                        FormRule.TRANSLATIONS_KEEP_EXPRESSIONS, "**{{applicantName}}**. \u0421\u043C.", "{{name}}."));
    }
}
