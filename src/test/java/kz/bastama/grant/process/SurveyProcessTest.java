package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.grant.application.RiskSignals;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.RiskSignal;
import kz.bastama.grant.domain.Survey;
import kz.bastama.grant.domain.SurveyAnswer;
import kz.bastama.grant.domain.SurveyResults;
import kz.bastama.grant.domain.Surveys;
import kz.bastama.notice.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
@PassesEveryElement("survey")
class SurveyProcessTest {

    private static final String OFFICE = "192.0.2.7";

    @Autowired
    private GrantRoad road;

    @Autowired
    private Grants grants;

    @Autowired
    private Surveys surveys;

    @Autowired
    private RiskSignals riskSignals;

    @Autowired
    private Cases cases;

    @Autowired
    private Notices notices;

    @Autowired
    private TestCases testCases;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Person representative;
    private UUID id;

    @BeforeEach
    void beginsProject() {
        officer = testPeople.open(Role.OPERATOR);
        Grant grant = road.awarded("short");
        id = grant.id();
        representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 70);
    }

    @Test
    void asksUntilItsDayAndKeepsNoAddress() throws Exception {
        Survey survey = opened();
        staff("").andExpect(flash().attributeExists("refusals"));
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("The operator asks those"));
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("/surveys/" + survey.token())));
        mvc.perform(get(page(survey)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Состоялось ли")));
        answer(survey, OFFICE, "", "5", "").andExpect(status().isUnprocessableEntity());
        answer(survey, OFFICE, "YES", "5", "It was <b>good</b>")
                .andExpect(flash().attribute("done", "grant.survey.thanks"));
        answer(survey, OFFICE, "NO", "1", "").andExpect(status().is3xxRedirection());
        assertThat(addresses(survey)).isEqualTo(1);
        assertThat(jdbc.sql("select hash from grant_survey_addresses where survey_id = ?")
                        .param(survey.id())
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));

        testCases.fire(id, "Event_SurveyOver");

        assertThat(cases.isRunning("survey", id.toString())).isFalse();
        Survey closed = surveys.find(survey.id()).orElseThrow();
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.salt()).isNull();
        assertThat(addresses(survey)).isZero();
        assertThat(SurveyResults.of(surveys.answers(survey.id())).answers()).isEqualTo(2);
        answer(survey, OFFICE, "YES", "5", "").andExpect(status().isUnprocessableEntity());
        mvc.perform(get("/staff/surveys/" + survey.id()).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("It was &lt;b&gt;good")))
                .andExpect(content().string(containsString("3")));
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("/staff/surveys/" + survey.id())));
    }

    @Test
    void endsBeforeItsDayWhereAnOfficerEndsIt() throws Exception {
        Survey survey = opened();
        staff("/end").andExpect(flash().attribute("done", "grant.survey.ended"));
        assertThat(surveys.find(survey.id()).orElseThrow().isOpen()).isFalse();
        staff("/end").andExpect(flash().attributeExists("refusals"));
        mvc.perform(get(page(survey)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"held\""))));
        Survey next = opened();
        assertThat(next.token()).isNotEqualTo(survey.token());
    }

    @Test
    @DisplayName("Limits against abuse: of one address a day, and of the survey")
    void takesNoMoreThanTheLimits() throws Exception {
        Survey survey = opened();
        for (int at = 0; at < 5; at++) {
            answer(survey, OFFICE, "YES", "4", "").andExpect(status().is3xxRedirection());
        }
        answer(survey, OFFICE, "YES", "4", "sixth")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("sixth")));
        answer(survey, "192.0.2.8", "YES", "4", "").andExpect(status().is3xxRedirection());
        answer(survey, "2001:db8::1", "YES", "4", "").andExpect(status().is3xxRedirection());
        answer(survey, "2001:db8::2", "YES", "4", "").andExpect(status().is3xxRedirection());
        assertThat(addresses(survey)).isEqualTo(3);
        assertThat(surveys.count(survey.id())).isEqualTo(8);

        jdbc.sql("insert into grant_survey_answers (id, survey_id, said_on, held, rating, words)"
                        + " select gen_random_uuid(), ?, current_date, 'YES', 5, '' from generate_series(9, 2000)")
                .param(survey.id())
                .update();
        answer(survey, "192.0.2.9", "YES", "4", "").andExpect(status().isUnprocessableEntity());
        assertThat(surveys.count(survey.id())).isEqualTo(2000);
    }

    @Test
    void takesNothingOfMachinesNorTwiceNorLongNumbers() throws Exception {
        Survey survey = opened();
        mvc.perform(answering(survey, OFFICE, "YES", "5", "Buy now").param("_site", "http://example.org"))
                .andExpect(flash().attribute("done", "grant.survey.thanks"));
        assertThat(surveys.count(survey.id())).isZero();
        String key = UUID.randomUUID().toString();
        mvc.perform(answering(survey, OFFICE, "YES", "5", "").param("_page", key));
        mvc.perform(answering(survey, OFFICE, "YES", "5", "").param("_page", key))
                .andExpect(status().is3xxRedirection());
        assertThat(surveys.count(survey.id())).isEqualTo(1);
        answer(survey, OFFICE, "YES", "5", "Call +7 (701) 555-55-55").andExpect(status().isUnprocessableEntity());
        assertThat(surveys.count(survey.id())).isEqualTo(1);
        mvc.perform(get("/surveys/" + UUID.randomUUID())).andExpect(status().isNotFound());
    }

    @Test
    void signalsWhereNothingTookPlace() throws Exception {
        Survey survey = opened();
        for (int at = 0; at < 4; at++) {
            answer(survey, OFFICE, at == 0 ? "NO" : "YES", "4", "");
        }
        assertThat(signals()).doesNotContain("beneficiaries");
        answer(survey, OFFICE, "YES", "4", "");
        assertThat(signals()).contains("beneficiaries");
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("20 %")));
        assertThat(SurveyResults.of(surveys.answers(survey.id())).held()).containsEntry(SurveyAnswer.Held.NO, 1);
    }

    private List<String> signals() {
        return riskSignals.of(grants.find(id).orElseThrow()).stream()
                .map(RiskSignal::rule)
                .toList();
    }

    private Survey opened() throws Exception {
        staff("").andExpect(flash().attribute("done", "grant.survey.opened"));
        testCases.fire(id, "Task_InviteToSurvey");
        return surveys.open(id).orElseThrow();
    }

    private ResultActions staff(String what) throws Exception {
        return mvc.perform(post("/staff/grants/" + id + "/survey" + what)
                .with(testPeople.signedIn(officer))
                .with(csrf()));
    }

    private ResultActions answer(Survey survey, String address, String held, String rating, String words)
            throws Exception {
        return mvc.perform(answering(survey, address, held, rating, words));
    }

    private static MockHttpServletRequestBuilder answering(
            Survey survey, String address, String held, String rating, String words) {
        return post(page(survey))
                .param("action", "send")
                .param("held", held)
                .param("rating", rating)
                .param("words", words)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
    }

    private int addresses(Survey survey) {
        return jdbc.sql("select count(*) from grant_survey_addresses where survey_id = ?")
                .param(survey.id())
                .query(Integer.class)
                .single();
    }

    private static String page(Survey survey) {
        return "/surveys/" + survey.token();
    }
}
