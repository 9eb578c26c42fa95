package kz.bastama.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that the house gives, and rows that look at the form around them: the report on a plan, and the plan itself. */
class GivenRowsTest {

    private static final Map<String, ?> PLAN = Map.of(
            "activities",
            List.of(Map.of("activity", "Clean")),
            "indicators",
            List.of(Map.of("indicator", "Banks", "target", "12"), Map.of("indicator", "Trees", "target", "7")),
            "budgetLines",
            List.of(new Option("1", "Bags")),
            "receipts",
            List.of());

    private final Forms forms = FormsFixture.forms();

    @Test
    void takesThePromisedPlanWhateverAReportSaysOfIt() {
        Map<String, ?> typed = Map.of(
                "activities[0].activity", "Nothing",
                "indicators[0].indicator", "Less",
                "indicators[0].target", "5",
                "indicators[0].fact", "5",
                "indicators[1].target", "1",
                "indicators[2].indicator", "Added",
                "indicators[2].fact", "9");

        Answers answers = forms.read(forms.form("grant-report"), typed, PLAN, Locale.ENGLISH)
                .answers();

        assertThat(answers.rows("activities").get(0).text("activity")).isEqualTo("Clean");
        assertThat(answers.rows("indicators"))
                .extracting(row -> row.text("indicator"))
                .containsExactly("Banks", "Trees");
        assertThat(answers.rows("indicators"))
                .extracting(row -> row.number("target").orElseThrow())
                .containsExactly(new BigDecimal("12"), new BigDecimal("7"));
        assertThat(answers.rows("indicators").get(0).number("fact")).contains(new BigDecimal("5"));
    }

    @Test
    void letsNobodyTypeIntoThePlanNorAddOrRemoveARow() {
        FormView view =
                forms.view(forms.form("grant-report"), Map.of("indicators[0].target", "5"), PLAN, Locale.ENGLISH);

        FieldView indicators = view.fields().stream()
                .filter(field -> field.path().equals("indicators"))
                .findFirst()
                .orElseThrow();
        assertThat(indicators.canAdd()).isFalse();
        assertThat(indicators.rows()).hasSize(2).noneMatch(FieldView.Row::canRemove);
        FieldView target = indicators.rows().get(0).cells().get(1);
        assertThat(target.locked()).isTrue();
        assertThat(target.value()).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, 5, ",
        "5, 3, 1, toMonth",
        "5, 1, 9, toMonth",
        "5, 6, 6, fromMonth toMonth",
        "many, 3, 1, toMonth",
        "'', 1, 60, ",
        "5, '', 5, fromMonth",
    })
    void holdsTheMonthsOfTheWorkPlanWithinTheProject(String months, String from, String to, String wrong) {
        Submission read = forms.read(
                forms.form("competition-apply"),
                Map.of("months", months, "activities[0].fromMonth", from, "activities[0].toMonth", to),
                Map.of("territories", List.of(), "grantType", "short"),
                Locale.ENGLISH);

        assertThat(read.errors().stream()
                        .map(FieldError::path)
                        .filter(path -> path.endsWith("Month"))
                        .map(path -> path.replace("activities[0].", "")))
                .containsExactly(wrong == null ? new String[0] : wrong.split(" "));
    }
}
