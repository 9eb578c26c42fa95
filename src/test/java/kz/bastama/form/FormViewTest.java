package kz.bastama.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormViewTest {

    private static final Map<String, ?> GIVEN = Map.of(
            "regions",
            List.of(new Option("75", "Almaty"), new Option("71", "Astana")),
            "ceiling",
            new BigDecimal("8650000"),
            "applicantName",
            "<b>NGO</b> [x](javascript:alert(1)) *star*");

    private final Forms forms = FormsFixture.forms();
    private final Form form = forms.form("form-sample");

    @Test
    void showsAFreshFormStepByStep() {
        FormView view = forms.view(form, Map.of(), GIVEN, Locale.ENGLISH);

        assertThat(view.steps())
                .extracting(FormView.Step::title)
                .containsExactly("The project", "The applicant", "The budget");
        assertThat(view.fields()).extracting(FieldView::path).contains("title").doesNotContain("partner", "budget");
        assertThat(view.at("budget").fields().get(0).rows()).hasSize(2);
        assertThat(view.at("budget").isLast()).isTrue();
        assertThat(html(view)).contains("name=\"title\"", "As it will stand in the agreement", "Basis: Rules, par. 5");
    }

    @Test
    void printsTextsOfTheFormAndNothingElseAsMarkup() {
        assertThat(html(forms.view(form, Map.of(), GIVEN, Locale.ENGLISH)))
                .contains("<h2>About the project</h2>", "<a href=\"/calls/1\">the rules</a>")
                .contains(
                        "Applicant: <strong>&#60;b&#62;NGO&#60;/b&#62; &#91;x&#93;&#40;javascript:alert&#40;1&#41;&#41;")
                .doesNotContain("<b>NGO", "href=\"javascript");
    }

    @Test
    @DisplayName("Demand 1: everything typed stands in the page again, errors are linked to their fields")
    void showsEverythingTypedAgainWithItsErrors() {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("title", "\"><script>alert(1)</script>");
        typed.put("goal", "\nline one\nO'Neil & sons");
        typed.put("people", "12,7");
        typed.put("startsOn", "31.02.2026");
        typed.put("term", "short");
        typed.put("partner", "kept although hidden");
        typed.put("budget[0].name", "Boat");
        typed.put("budget[0].sum", "much");
        Submission refused = forms.read(form, typed, GIVEN, Locale.ENGLISH);

        FormView view = forms.view(form, refused, GIVEN, Locale.ENGLISH);
        String html = html(view);

        assertThat(view.step()).isEqualTo("project");
        assertThat(html)
                .contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .contains(">\n\nline one\nO&#39;Neil &amp; sons</textarea>")
                .contains("type=\"text\" name=\"startsOn\" value=\"31.02.2026\"")
                .contains("<a href=\"#f-people\">")
                .contains("<input type=\"hidden\" name=\"partner\" value=\"kept although hidden\">")
                .contains("<input type=\"hidden\" name=\"budget[0].sum\" value=\"much\">")
                .contains("value=\"go:budget\"")
                .contains("id=\"f-people-error\"", "aria-describedby=\"f-people-error\"", "aria-invalid=\"true\"")
                .doesNotContain("<script>alert");
        assertThat(html(view.at("budget")))
                .contains("<input type=\"hidden\" name=\"title\"")
                .contains("name=\"budget[0].sum\" value=\"much\"");
    }

    @Test
    void addsAndRemovesRowsWithoutScripts() {
        Map<String, String[]> posted = new LinkedHashMap<>();
        posted.put("_csrf", new String[] {"token"});
        posted.put("step", new String[] {"budget"});
        posted.put("budget", new String[] {""});
        posted.put("budget[0]", new String[] {""});
        posted.put("budget[0].name", new String[] {"Boat"});
        posted.put("budget[1]", new String[] {""});
        posted.put("budget[1].name", new String[] {"Fuel"});
        posted.put("action", new String[] {"add:budget"});

        FormPost added = forms.post(form, posted);
        assertThat(added.reshows()).isTrue();
        assertThat(added.step()).isEqualTo("budget");
        assertThat(added.anchor()).isEqualTo("#f-budget");
        assertThat(rows(added)).isEqualTo(3);

        posted.put("action", new String[] {"remove:budget:0"});
        assertThat(forms.post(form, posted).typed())
                .containsEntry("budget", List.of(Map.of("name", "Fuel")))
                .doesNotContainKey("_csrf");

        posted.keySet().removeIf(name -> name.startsWith("budget["));
        posted.put("action", new String[] {"refresh"});
        assertThat(rows(forms.post(form, posted))).isZero();
    }

    @Test
    void ignoresRowButtonsThatTheFormDoesNotHave() {
        for (String action : List.of(
                "add:secrets", "remove:budget:999", "remove:budget:99999", "add:title", "add:budget[7].x", "add:")) {
            FormPost post = forms.post(form, Map.of("action", action, "title", "x"));
            assertThat(post.typed()).containsEntry("title", "x").doesNotContainKeys("secrets");
        }
    }

    @Test
    void walksThroughTheSteps() {
        assertThat(forms.post(form, Map.of("step", "project", "action", "next")).step())
                .isEqualTo("applicant");
        assertThat(forms.post(form, Map.of("step", "project", "action", "back")).step())
                .isEqualTo("project");
        assertThat(forms.post(form, Map.of("step", "project", "action", "go:budget"))
                        .step())
                .isEqualTo("budget");
        assertThat(forms.post(form, Map.of("step", "nowhere", "action", "save")))
                .satisfies(post -> assertThat(post.step()).isEqualTo("project"))
                .satisfies(post -> assertThat(post.reshows()).isFalse());
    }

    @Test
    void showsAnswersForReadingInTheLanguageOfTheReader() {
        Answers answers = new Answers(Map.of(
                "title",
                "Clean <river>",
                "startsOn",
                LocalDate.of(2026, 4, 1),
                "term",
                "long",
                "region",
                "99",
                "consent",
                true,
                "total",
                new BigDecimal("1234567.50"),
                "budget",
                List.of(new Answers(Map.of("name", "Boat", "sum", new BigDecimal("250000.00"))))));

        String html = readOnly(forms.answers(form, answers, Map.of(), Locale.ENGLISH));
        assertThat(html)
                .contains("Clean &lt;river&gt;", "01.04.2026", "Longer", "1,234,567.50", "250,000.00", ">99<", ">Yes<")
                .doesNotContain("<input");
        assertThat(forms.answers(form, answers, Map.of(), FormsFixture.RUSSIAN).all())
                .extracting(FieldView::shown)
                .contains("1\u00A0234\u00A0567,50");
    }

    @Test
    void readsABudgetAsATableWithSumsAlthoughItsLinesAreTypedOneByOne() {
        Form budget = forms.form("competition-apply");
        Answers line = new Answers(Map.of(
                "item",
                "Boat",
                "itemUnit",
                "piece",
                "quantity",
                BigDecimal.ONE,
                "price",
                new BigDecimal("250000.00"),
                "asked",
                new BigDecimal("200000.00"),
                "own",
                new BigDecimal("50000.00"),
                "institutional",
                true));
        Answers answers = new Answers(Map.of("budget", List.of(line, line)));

        String html = readOnly(
                forms.answers(budget, answers, Map.of("territories", List.of(), "regions", List.of()), Locale.ENGLISH));

        assertThat(html)
                .containsPattern("(?s)<table class=\"form-table stacks\">.*Boat.*</table>")
                .containsPattern("class=\"form-total\" data-label=\"[^\"]+\">400,000.00<")
                .containsPattern("class=\"form-total\" data-label=\"[^\"]+\">100,000.00<")
                .containsPattern("class=\"form-shown\" data-label=\"[^\"]+\">Yes<")
                .doesNotContain("<h5>");
    }

    @Test
    void keepsTypedValuesThroughADraft() {
        Map<String, Object> typed = forms.post(
                        form, Map.of("title", "x", "budget[0].sum", "much", "spheres", List.of("a", "b")))
                .typed();
        assertThat(forms.kept(forms.keep(typed))).isEqualTo(typed);
    }

    private static int rows(FormPost post) {
        FormView view = FormsFixture.forms()
                .view(FormsFixture.forms().form("form-sample"), post.typed(), GIVEN, Locale.ENGLISH);
        return view.at("budget").fields().get(0).rows().size();
    }

    static String html(FormView view) {
        return FormPage.of("form/fields", "form", view);
    }

    private static String readOnly(FormView view) {
        return FormPage.of("form/answers", "answers", view);
    }
}
