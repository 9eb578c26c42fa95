package kz.bastama.competition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestPeople;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.CallSubscriptions;
import kz.bastama.notice.Notices;
import kz.bastama.notice.SentNotice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BastamaTest
@PassesEveryElement("call-news")
class CallNewsProcessTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople people;

    @Autowired
    private CallSubscriptions subscriptions;

    @Autowired
    private Notices notices;

    @Autowired
    private MockMvc mvc;

    @Test
    void tellsOfANewCallWhoeverSubscribedToSuchOnes() throws Exception {
        Applicant here = applicants.newcomer();
        Applicant elsewhere = applicants.newcomer();
        subscribes(here, "4", "71", "short").andExpect(flash().attributeExists("done"));
        subscribes(here, "4", "71", "short");
        subscribes(here, "", "", "");
        subscribes(elsewhere, "", "63", "").andExpect(flash().attributeExists("done"));
        subscribes(elsewhere, "no such sphere", "", "").andExpect(flash().attributeExists("refusals"));
        assertThat(subscriptions.ofPerson(here.person().id())).hasSize(2);

        UUID call = cases.announced("10000000.00");
        cases.fire(CallNewsCase.idOf(call), "Task_TellSubscribers");

        assertThat(told(here)).containsOnlyOnce("/calls/" + call);
        assertThat(told(elsewhere)).doesNotContain("/calls/" + call);
        mvc.perform(get("/cabinet/subscriptions").with(people.signedIn(here.person())))
                .andExpect(content().string(not(containsString("??"))));
        for (var one : subscriptions.ofPerson(here.person().id())) {
            mvc.perform(post("/cabinet/subscriptions/" + one.id() + "/end")
                    .with(csrf())
                    .with(people.signedIn(elsewhere.person())));
            assertThat(subscriptions.ofPerson(here.person().id())).contains(one);
            mvc.perform(post("/cabinet/subscriptions/" + one.id() + "/end")
                    .with(csrf())
                    .with(people.signedIn(here.person())));
        }
        assertThat(subscriptions.ofPerson(here.person().id())).isEmpty();
        subscribes(elsewhere, "", "71", "");
        UUID next = cases.announced("10000000.00");
        cases.fire(CallNewsCase.idOf(next), "Task_TellSubscribers");
        assertThat(told(elsewhere)).as("the round was made").contains("/calls/" + next);
        assertThat(told(here)).doesNotContain("/calls/" + next);
    }

    private ResultActions subscribes(Applicant applicant, String sphere, String region, String type) throws Exception {
        return mvc.perform(post("/cabinet/subscriptions")
                .param("sphere", sphere)
                .param("region", region)
                .param("type", type)
                .with(csrf())
                .with(people.signedIn(applicant.person())));
    }

    private List<String> told(Applicant applicant) {
        return notices.of(applicant.person().id()).stream()
                .map(SentNotice::path)
                .toList();
    }
}
