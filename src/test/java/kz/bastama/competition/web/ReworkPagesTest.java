package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
class ReworkPagesTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private Corrections corrections;

    @Autowired
    private FormalChecks checks;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private MockMvc mvc;

    @Test
    void letsTheOfficerMarkAndTheApplicantMendWhatIsMarkedAndNothingElse() throws Exception {
        UUID competition = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        cases.settle(sent.id());
        Person officer = people.open(Role.OPERATOR);
        String staff = "/staff/applications/" + sent.id();
        String page = "/cabinet/applications/" + sent.id();
        String mend = page + "/correction";

        act(applicant.person(), mend, Map.of("_version", "0", "goal", "Too early"))
                .andExpect(redirectedUrl(page));
        act(officer, staff + "/remarks", Map.of("remark:goal", "x".repeat(1001)))
                .andExpect(redirectedUrl(staff + "#rework"));
        act(officer, staff + "/remarks", Map.of("remark:goal", "Say <b>what</b>", "remark:unknown", "Nothing"))
                .andExpect(redirectedUrl(staff + "#rework"));
        assertThat(corrections.remarks(sent.id()))
                .singleElement()
                .matches(remark -> remark.place().equals("goal"));
        for (String language : new String[] {"kk", "ru", "en"}) {
            show(officer, staff, language)
                    .andExpect(content().string(containsString("Say &lt;b&gt;what")))
                    .andExpect(content().string(containsString("remark:goal")))
                    .andExpect(content().string(not(containsString("remark:materialBase"))));
        }
        applicants.answerGrounds(sent.id());
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "return", "checkRemark", "In general"));
        act(officer, staff + "/remarks", Map.of("remark:title", "Late")).andExpect(status().is3xxRedirection());
        assertThat(corrections.remarks(sent.id())).hasSize(1);

        for (String language : new String[] {"kk", "ru", "en"}) {
            show(applicant.person(), mend, language)
                    .andExpect(content().string(containsString("Say &lt;b&gt;what")))
                    .andExpect(content().string(containsString("In general")))
                    .andExpect(content().string(containsString("name=\"goal\"")))
                    .andExpect(content().string(not(containsString("name=\"title\""))));
            show(applicant.person(), page, language)
                    .andExpect(content().string(containsString(mend)))
                    .andExpect(content().string(containsString("aria-current=\"step\"")));
            show(applicant.person(), "/cabinet/applications", language).andExpect(status().isOk());
        }
        String due = show(applicant.person(), page, "en")
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceFirst("(?s).*Mend the application until ([^<]+)[.]</strong>.*", "$1");
        show(applicant.person(), "/cabinet/applications", "en")
                .andExpect(content().string(containsString("mend by " + due)));
        String cabinet = show(applicant.person(), "/cabinet", "en")
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = cabinet.replaceFirst("(?s).*(<section class=\"hero\".*?</section>).*", "$1");
        assertThat(next).contains(page, "Returned for rework", due);
        act(applicant.person(), mend, Map.of("_version", "0", "goal", "New goal", "title", "Other"))
                .andExpect(status().isUnprocessableEntity());
        act(applicant.person(), mend + "/autosave", Map.of("_version", "0", "asked", "1"))
                .andExpect(status().isConflict());
        act(applicant.person(), mend + "/autosave", Map.of("_version", "0", "goal", "New goal"))
                .andExpect(status().isOk())
                .andExpect(content().string("1"));
        act(applicant.person(), mend, Map.of("_version", "0", "goal", "Stale goal"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("New goal")))
                .andExpect(content().string(containsString("Stale goal")));
        act(applicant.person(), mend + "/autosave", Map.of("_version", "0", "goal", "Stale goal"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("New goal")))
                .andExpect(content().string(containsString("name=\"_over\" value=\"1\"")));
        act(applicant.person(), mend, Map.of("_version", "1", "goal", "", "action", "send"))
                .andExpect(status().isUnprocessableEntity());
        Person stranger = applicants.newcomer().person();
        show(stranger, mend, "ru").andExpect(status().isNotFound());
        act(stranger, mend, Map.of("_version", "1", "goal", "Theirs", "action", "send"))
                .andExpect(status().isNotFound());
        act(stranger, mend + "/autosave", Map.of("_version", "1", "goal", "Theirs"))
                .andExpect(status().isNotFound());

        act(applicant.person(), mend, Map.of("_version", "2", "goal", "Final goal", "action", "send"))
                .andExpect(redirectedUrl(page));
        act(applicant.person(), mend, Map.of("_version", "2", "goal", "Final goal", "action", "send"))
                .andExpect(redirectedUrl(page));
        for (String late : List.of(mend, mend + "/autosave")) {
            act(applicant.person(), late, Map.of("_version", "3", "goal", "After it", "action", "send"))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("Final goal")))
                    .andExpect(content().string(containsString("After it")));
        }
        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.SENT);
        assertThat(applicants.find(sent.id()).answers()).contains("Final goal").doesNotContain("Other", "After it");
        cases.settle(sent.id());
        String digest = corrections.find(sent.id()).orElseThrow().digest();
        for (String language : new String[] {"kk", "ru", "en"}) {
            show(applicant.person(), page, language)
                    .andExpect(content().string(containsString(digest)))
                    .andExpect(content().string(containsString("CR-")));
            show(officer, staff, language)
                    .andExpect(content().string(containsString("Text of goal")))
                    .andExpect(content().string(containsString("Final goal")));
        }
        act(officer, staff + "/remarks/met", Map.of("met", "goal")).andExpect(redirectedUrl(staff + "#rework"));
        assertThat(corrections.remarks(sent.id())).allMatch(remark -> remark.met());
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "admit"));
        act(officer, staff + "/remarks/met", Map.of()).andExpect(status().is3xxRedirection());
        assertThat(corrections.remarks(sent.id())).allMatch(remark -> remark.met());
    }

    @Test
    @DisplayName(
            "With the months the activities are open, with the total the budget: what has to change together can be sent")
    void opensWithAMarkedFieldWhatDependsOnIt() throws Exception {
        UUID competition = cases.announced("10000000.00");
        Applicant term = applicants.applicant();
        Applicant sum = applicants.applicant();
        Application shortened = applicants.sent(competition, term, "5000000.00");
        Application cheaper = applicants.sent(competition, sum, "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        returned(shortened, "months");
        returned(cheaper, "total");

        Map<String, String> plan = Map.of(
                "months", "6",
                "activities[0].activity", "Clean",
                "activities[0].fromMonth", "1",
                "activities[0].toMonth", "6",
                "activities[0].outcome", "Clean banks");
        mends(shortened, term, "name=\"activities[0].toMonth\"", plan);
        assertThat(applicants.find(shortened.id()).answers()).containsPattern("\"toMonth\"\\s*:\\s*\"?6");
        Map<String, String> budget = Map.of(
                "total", "4000000",
                "budget[0].item", "Bags",
                "budget[0].itemUnit", "pcs",
                "budget[0].quantity", "1",
                "budget[0].price", "4000000",
                "budget[0].asked", "4000000",
                "budget[0].own", "0");
        mends(cheaper, sum, "name=\"budget[0].asked\"", budget);
        assertThat(applicants.find(cheaper.id()).asked()).isEqualTo("4000000.00");
        assertThat(corrections.remarks(cheaper.id())).hasSize(1);
    }

    @Test
    void asksBeforeItSendsWhatWasNotMended() throws Exception {
        UUID competition = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        cases.settle(sent.id());
        applicants.mark(sent.id(), Map.of("goal", "Measure it", "tasks", "Say how many"));
        applicants.answerGrounds(sent.id());
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "return", "checkRemark", ""));
        String page = "/cabinet/applications/" + sent.id();
        String mend = page + "/correction";
        Map<String, String> half =
                Map.of("_version", "0", "goal", "Twelve springs", "tasks", "Text of tasks", "action", "send");

        act(applicant.person(), mend, half)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Twelve springs")))
                .andExpect(content().string(containsString("name=\"_asIs\" value=\"tasks\"")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(corrections.find(sent.id()).orElseThrow().isSent()).isFalse();
        Map<String, String> none = Map.of(
                "_version", "1", "goal", "Text of goal", "tasks", "Text of tasks", "action", "send", "_asIs", "tasks");
        act(applicant.person(), mend, none)
                .andExpect(content().string(containsString("name=\"_asIs\" value=\"goal tasks\"")));
        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.RETURNED);

        Map<String, String> again = new HashMap<>(none);
        again.putAll(Map.of("_version", "2", "_asIs", "goal tasks"));
        act(applicant.person(), mend, again).andExpect(redirectedUrl(page));
        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.SENT);
    }

    private void returned(Application sent, String marked) {
        cases.settle(sent.id());
        applicants.mark(sent.id(), Map.of(marked, "Less"));
        applicants.answerGrounds(sent.id());
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "return", "checkRemark", ""));
    }

    private void mends(Application sent, Applicant applicant, String opened, Map<String, String> typed)
            throws Exception {
        String page = "/cabinet/applications/" + sent.id();
        show(applicant.person(), page + "/correction", "en")
                .andExpect(content().string(containsString(opened)))
                .andExpect(content().string(containsString("No remark: open because")))
                .andExpect(content().string(not(containsString("name=\"title\""))));
        Map<String, String> posted = new HashMap<>(typed);
        posted.putAll(Map.of("_version", "0", "action", "send"));
        act(applicant.person(), page + "/correction", posted).andExpect(redirectedUrl(page));
        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.SENT);
        cases.settle(sent.id());
        for (String language : new String[] {"kk", "ru", "en"}) {
            show(applicant.person(), page, language).andExpect(status().isOk());
            show(people.open(Role.OPERATOR), "/staff/applications/" + sent.id(), language)
                    .andExpect(status().isOk());
        }
        assertThat(checks.findings(sent.id()))
                .filteredOn(finding -> !finding.passed())
                .extracting(Finding::check)
                .containsExactly("remarkMet");
        show(people.open(Role.OPERATOR), "/staff/applications/" + sent.id(), "en")
                .andExpect(content().string(containsString("not looked at yet")))
                .andExpect(content().string(not(containsString("Remark not met"))));
    }

    private ResultActions act(Person who, String address, Map<String, String> parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(address);
        parameters.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(people.signedIn(who)));
    }

    private ResultActions show(Person who, String address, String language) throws Exception {
        accounts.speak(who.id(), Locale.forLanguageTag(language));
        return mvc.perform(get(address).with(people.signedIn(who)))
                .andExpect(content().string(not(containsString("??"))));
    }
}
