package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.ExclusionRegister;
import kz.bastama.competition.FakeRegister;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.journal.Journal;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Bin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a connector can rely on: its answers reach the officer with their source, and none of them decides by itself. */
@BastamaTest
class ExclusionRegisterTest {

    @Autowired
    private FakeRegister register;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private Organisations organisations;

    @Autowired
    private FormalChecks checks;

    @Autowired
    private Journal journal;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private MockMvc mvc;

    @Test
    @DisplayName(
            "Law 36-III, article 6-1, point 4: a register proposes, the officer decides; without one it is done by hand")
    void showsAnswersWithTheirSourceAndLeavesTheManualRoad() throws Exception {
        UUID competition = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        cases.settle(sent.id());
        Organisation organisation =
                organisations.find(applicant.organisationId()).orElseThrow();
        register.knows(organisation.bin(), "bankruptcy", ExclusionRegister.Outcome.FOUND);
        register.knows(organisation.head().name(), ExclusionRegister.Outcome.FOUND);
        Person officer = people.open(Role.OPERATOR);
        accounts.speak(officer.id(), Locale.ENGLISH);
        String page = "/staff/applications/" + sent.id();
        assertThat(read(officer, page)).contains("no register is connected").doesNotContain(FakeRegister.NAME);

        mvc.perform(post(page + "/registers").with(csrf()).with(people.signedIn(officer)))
                .andExpect(redirectedUrl(page + "#grounds"));

        String html = read(officer, page);
        assertThat(ground(html, "bankruptcy"))
                .contains(FakeRegister.NAME, "27.03.2026", "extract 77")
                .containsPattern("value=\"yes\"[^>]*checked");
        assertThat(ground(html, "liquidation"))
                .contains(FakeRegister.NAME, "no connection", "by hand")
                .doesNotContainPattern("value=\"(yes|no)\"[^>]*checked");
        assertThat(ground(html, FakeRegister.OF_HEAD))
                .contains("extract 77")
                .containsPattern("value=\"yes\"[^>]*checked");
        assertThat(ground(html, "kinship")).contains("no register is connected");
        assertThat(checks.grounds(sent.id()))
                .as("answers before the officer saves them")
                .isEmpty();
        applicants.answerGrounds(sent.id());
        assertThat(ground(read(officer, page), "bankruptcy")).containsPattern("value=\"no\"[^>]*checked");
    }

    @Test
    @DisplayName("A connector that breaks leaves its ground to the officer, and the others are asked all the same")
    void leavesToTheOfficerWhatAConnectorFailsAt() throws Exception {
        UUID competition = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        cases.settle(sent.id());
        Bin bin = organisations.find(applicant.organisationId()).orElseThrow().bin();
        register.fails(bin, "bankruptcy");
        register.knows(bin, "liquidation", ExclusionRegister.Outcome.NOT_FOUND);
        Person officer = people.open(Role.OPERATOR);
        accounts.speak(officer.id(), Locale.ENGLISH);
        String page = "/staff/applications/" + sent.id();

        mvc.perform(post(page + "/registers").with(csrf()).with(people.signedIn(officer)))
                .andExpect(redirectedUrl(page + "#grounds"));

        String html = read(officer, page);
        assertThat(ground(html, "bankruptcy"))
                .contains(FakeRegister.NAME, "IllegalStateException", "by hand")
                .doesNotContainPattern("value=\"(yes|no)\"[^>]*checked");
        assertThat(ground(html, "liquidation")).contains("extract 77");
        assertThat(journal.ofCase(sent.id().toString()))
                .filteredOn(one -> one.entry().what().equals("competition.registerAsked"))
                .extracting(one -> one.entry().details().get("ground") + " "
                        + one.entry().details().get("outcome"))
                .contains("bankruptcy UNAVAILABLE", "liquidation NOT_FOUND");
    }

    private String read(Person officer, String page) throws Exception {
        return mvc.perform(get(page).with(people.signedIn(officer)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String ground(String html, String ground) {
        int from = html.indexOf("id=\"ground-" + ground + "\"");
        return html.substring(from, html.indexOf("</fieldset>", from));
    }
}
