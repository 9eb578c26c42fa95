package kz.bastama.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import kz.bastama.BastamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
class EngineWordsTest {

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");

    @Autowired
    private EngineWords words;

    @Autowired
    private ObjectMapper json;

    @Test
    void wordsFiltersByTheirKeyAndTheirColumns() throws Exception {
        String worded = words.names("""
                [{"name":"My tasks","properties":{"bastama":"mine","variables":[{"name":"caseTitle","label":"Case"}]}}]
                """, KAZAKH);

        assertThat(json.readTree(worded).at("/0/name").asText()).isEqualTo("Менің тапсырмаларым");
        assertThat(json.readTree(worded).at("/0/properties/variables/0/label").asText())
                .isEqualTo("Іс");
    }

    @Test
    void answersTitleOfCaseInLanguageOfReader() {
        String list = """
                {"_embedded":{"task":[{"_embedded":{"variable":[{"name":"caseTitle","value":"Ru"},\
                {"name":"caseTitleKk","value":"Kk"}]}},{"_embedded":{"variable":[{"name":"caseTitle","value":"Old"}]}}]}}""";

        assertThat(words.names(list, KAZAKH)).contains("Kk", "Old").doesNotContain("Ru", "caseTitleKk");
        assertThat(words.names(list, Locale.forLanguageTag("ru")))
                .contains("Ru", "Old")
                .doesNotContain("Kk");
        assertThat(words.names("""
                {"name":"My tasks","properties":{"bastama":"mine",
                 "variables":[{"name":"caseTitle","label":"Case"},{"name":"caseTitleKk","label":"Case"}]}}
                """, KAZAKH)).contains("caseTitle").doesNotContain("caseTitleKk");
    }

    @Test
    void wordsTasksAndProcessesByTheirKeys() throws Exception {
        String worded = words.names("""
                {"_embedded":{"task":[{"name":"Rehearse","taskDefinitionKey":"Task_Rehearse"}],
                 "processDefinition":[{"name":"Rehearsal","key":"rehearsal","deploymentId":"1"}]}}
                """, KAZAKH);

        assertThat(json.readTree(worded).at("/_embedded/task/0/name").asText()).isEqualTo("Дайындалу");
        assertThat(json.readTree(worded)
                        .at("/_embedded/processDefinition/0/name")
                        .asText())
                .isEqualTo("Дайындық");
    }

    @Test
    void leavesWhatHasNoWording() {
        String answer = "{\"name\":\"Rest\",\"taskDefinitionKey\":\"Task_Unheard\"}";

        assertThat(words.names(answer, KAZAKH)).isEqualTo(answer);
    }

    @Test
    void saysAboveTheFormWhatKeepsItsReaderFromCompleting() throws Exception {
        String form = "{\"id\":\"foreign\",\"components\":[{\"id\":\"Field_A\",\"type\":\"textfield\",\"key\":\"a\"}]}";

        assertThat(words.form(form, List.of(), KAZAKH)).isEqualTo(form);
        assertThat(json.readTree(words.form(form, List.of("Declare first."), KAZAKH))
                        .at("/components/0/text")
                        .asText())
                .contains("Declare first.");
    }

    @Test
    void keepsReasonsOfRefusalOnly() {
        assertThat(words.reason(
                        "{\"type\":\"RestException\",\"message\":\"Cannot submit task form t-1: A: b\\nC\"}",
                        400,
                        false,
                        KAZAKH))
                .isEqualTo("{\"type\":\"RestException\",\"message\":\"A: b\\nC\"}");
    }

    @Test
    void wordsWhatTheEngineItselfSaysOfATaskThatCannotBeDone() {
        String failed =
                "{\"message\":\"Cannot submit task form t-1: ENGINE-03005 Execution of 'DELETE TaskEntity[t-1]' failed\"}";

        assertThat(words.reason(failed, 500, false, KAZAKH))
                .contains("қайталап")
                .doesNotContain("ENGINE", "failed");
        assertThat(words.reason(failed, 500, true, KAZAKH))
                .contains("басқа адам")
                .doesNotContain("ENGINE");
        assertThat(words.reason("{\"message\":\"Cannot find task with id t-1: task is null\"}", 400, false, KAZAKH))
                .contains("орындалып қойған")
                .doesNotContain("null");
    }
}
