package kz.bastama.legal.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.bastama.BastamaTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
class RulePagesTest {

    private static final String RULES = "/rules/state-grant/2025-07-01";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({"kk,АЕК,Заң", "ru,МРП,Закон", "en,MCI,Law"})
    void showsTheRulesInEachLanguage(String language, String index, String law) throws Exception {
        mvc.perform(get(RULES).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(index)))
                .andExpect(content().string(containsString(law)))
                .andExpect(content().string(containsString("grantTypes.short.minMonths")));
        mvc.perform(get("/rules").header("Accept-Language", language))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(RULES)));
    }

    @Test
    @DisplayName("The reader sees which number is law, which is practice and which is our default")
    void findsByWordAndByCertainty() throws Exception {
        mvc.perform(get(RULES + "?text=institutional&certainty=LAW").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("grantTypes.long.institutionalShare")))
                .andExpect(content().string(not(containsString("expert.pass"))));
        mvc.perform(get(RULES + "?certainty=DEFAULT").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("expert.pass")))
                .andExpect(content().string(not(containsString("grantTypes.long.institutionalShare"))));
    }

    @Test
    @DisplayName("The number of an article, which no line ends within, is found as it is typed and as it is copied")
    void findsByTheNumberOfAnArticle() throws Exception {
        for (String typed : List.of("статья 6-1", "Статья 6\u20111")) {
            mvc.perform(get(RULES).param("text", typed).header("Accept-Language", "ru"))
                    .andExpect(content().string(containsString("статья 6\u20111")));
        }
    }

    @Test
    @DisplayName("The officer sees what an edition changed against the one before it")
    void showsWhatTheEditionChanged() throws Exception {
        mvc.perform(get(RULES).header("Accept-Language", "en"))
                .andExpect(content()
                        .string(containsString("the expert commission</td><td>the competition commission</td>")))
                .andExpect(content().string(containsString("34 calendar days, until 18:30")));
        mvc.perform(get("/rules/state-grant/2022-10-01").header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("selection.decidedBy")))
                .andExpect(content().string(not(containsString("commission.quorum"))));
    }

    @Test
    void sayWhenNothingMatches() throws Exception {
        mvc.perform(get(RULES + "?text=qwertyqwerty").header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No rule matches")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/state-grant/2025-07-02", "/rules/nothing/2025-07-01", "/rules/state-grant/x"})
    void knowsNoOtherEditions(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void showsTheMonthlyIndex() throws Exception {
        mvc.perform(get("/rules").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("4,325")))
                .andExpect(content().string(containsString("Budget".toLowerCase())));
    }
}
