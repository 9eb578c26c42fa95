package kz.bastama.form;

import static kz.bastama.form.FormsFixture.KAZAKH;
import static kz.bastama.form.FormsFixture.RUSSIAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTranslationTest {

    private final Forms forms = FormsFixture.forms();
    private final String json = sample();

    @Test
    void translatesTheJsonForTasklist() throws IOException {
        JsonNode form = new ObjectMapper().readTree(forms.forTasklist(json, RUSSIAN));

        assertThat(form.path("title").asText())
                .isEqualTo("\u041E\u0431\u0440\u0430\u0437\u0435\u0446" + " \u0437\u0430\u044F\u0432\u043A\u0438");
        assertThat(form.at("/components/0/text").asText())
                .contains("{{applicantName}}")
                .doesNotContain("Applicant:");
        assertThat(form.at("/components/7/values/1/label").asText()).isNotEqualTo("Longer");
        assertThat(form.at("/components/6/timeLabel").asText())
                .isNotEqualTo("Launch time")
                .isNotEqualTo(form.at("/components/6/dateLabel").asText());
        assertThat(form.at("/components/13/components/1/label").asText()).isEqualTo("\u0421\u0443\u043C\u043C\u0430");
    }

    @Test
    void changesWordsOnly() throws IOException {
        JsonNode before = new ObjectMapper().readTree(json);
        JsonNode after = new ObjectMapper().readTree(forms.forTasklist(json, KAZAKH));

        assertThat(after.findValuesAsText("key")).isEqualTo(before.findValuesAsText("key"));
        assertThat(after.findValuesAsText("value")).isEqualTo(before.findValuesAsText("value"));
        assertThat(after.findValuesAsText("hide")).isEqualTo(before.findValuesAsText("hide"));
        assertThat(after.findValuesAsText("maxLength")).isEqualTo(before.findValuesAsText("maxLength"));
    }

    @Test
    void checksNothingThatAConditionCanHide() throws IOException {
        for (Locale language : List.of(KAZAKH, RUSSIAN, Locale.ENGLISH)) {
            JsonNode form = new ObjectMapper().readTree(forms.forTasklist(json, language));

            assertThat(form.at("/components/8/key").asText()).isEqualTo("partner");
            assertThat(form.at("/components/8/conditional/hide").asText()).isNotEmpty();
            assertThat(form.at("/components/8").has("validate")).isFalse();
            assertThat(form.at("/components/8/label").asText())
                    .as("the server asks for it")
                    .endsWith("*");
            assertThat(form.at("/components/1/validate/required").asBoolean()).isTrue();
        }
        Form deployed = forms.parse(json);
        assertThat(forms.read(deployed, Map.of("term", "long"), Map.of("regions", List.of()), RUSSIAN)
                        .errors())
                .extracting(FieldError::path)
                .as("the server asks all the same")
                .contains("partner");
    }

    @Test
    void leavesAFormThatIsNotOursAlone() {
        String foreign = "{\"id\":\"foreign\",\"components\":[]}";
        assertThat(forms.forTasklist(foreign, RUSSIAN)).isEqualTo(foreign);
    }

    @Test
    void readsADeployedFormOnce() {
        assertThat(forms.parse(json)).isSameAs(forms.parse(json));
        assertThat(forms.parse(json).in(RUSSIAN).fields().get(1).label()).isNotEqualTo("Title");
    }

    @Test
    void modelAndTasklistSpeakTheSameWords() throws IOException {
        Form form = forms.form("form-sample").in(RUSSIAN);
        JsonNode translated = new ObjectMapper().readTree(forms.forTasklist(json, RUSSIAN));
        form.all()
                .filter(field -> field.type().isInput())
                .forEach(field -> assertThat(translated.findValuesAsText("label"))
                        .satisfiesAnyOf(
                                labels -> assertThat(
                                                labels.contains(field.label()) || labels.contains(field.label() + "*"))
                                        .isTrue(),
                                labels -> assertThat(translated.findValuesAsText("dateLabel"))
                                        .contains(field.label()),
                                labels -> assertThat(translated.findValuesAsText("timeLabel"))
                                        .contains(field.label())));
    }

    private static String sample() {
        try (var file = FormTranslationTest.class.getResourceAsStream("/forms/form/form-sample.form")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
