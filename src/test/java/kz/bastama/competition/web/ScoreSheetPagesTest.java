package kz.bastama.competition.web;

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
import java.util.Locale;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.document.Papers;
import kz.bastama.expert.Experts;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Score sheets on the page: kept while they are typed, nobody else's in sight. */
@BastamaTest
class ScoreSheetPagesTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private SheetRequests requests;

    @Autowired
    private Experts registry;

    @Autowired
    private Papers papers;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MockMvc mvc;

    private UUID competition;
    private Applicant applicant;
    private Application application;
    private List<Seat> experts;

    @BeforeEach
    void givesOutSheets() {
        competition = cases.announced("10000000.00");
        applicant = applicants.applicant();
        application = applicants.sent(competition, applicant, "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        experts = cases.experts(3);
        commissions.openExpertise(competition, experts);
        experts.forEach(expert -> commissions.declare(competition, expert));
    }

    @Test
    void savesWhileItIsTypedAndTellsOfAnotherWindow() throws Exception {
        mvc.perform(get(path(0)).with(people.signedIn(experts.get(0).person())))
                .andExpect(content().string(containsString("data-autosave=\"" + path(0) + "/autosave\"")));
        autosave(0, "12,5", "A remark in the making").andExpect(content().string("1"));
        assertThat(sheet(0).remarks()).containsEntry("logic", "A remark in the making");
        assertThat(sheet(0).scores().get("logic")).isEqualByComparingTo("12.5");
        autosave(1, "12,", "Half a number").andExpect(content().string("2"));
        autosave(2, "99", "More than the weight").andExpect(content().string("3"));
        assertThat(sheet(0).scores()).doesNotContainKey("logic");
        assertThat(sheet(0).remarks()).containsEntry("logic", "More than the weight");

        autosave(1, "1", "The other window")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("More than the weight")));
        mvc.perform(as(experts.get(0).person(), post(path(0)))
                        .param("_version", "1")
                        .param("points.logic", "1")
                        .param("remark.logic", "The other window"))
                .andExpect(content().string(containsString("The other window")))
                .andExpect(content().string(containsString("More than the weight")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("name=\"_over\" value=\"3\"")));
        assertThat(sheet(0).remarks()).containsEntry("logic", "More than the weight");
        mvc.perform(as(experts.get(0).person(), post(path(0)))
                        .param("_version", "1")
                        .param("_over", "3")
                        .param("points.logic", "1")
                        .param("remark.logic", "The other window"))
                .andExpect(status().is3xxRedirection());
        assertThat(sheet(0).remarks()).containsEntry("logic", "The other window");
    }

    @Test
    void namesEachWrongFigureAboveTheSheet() throws Exception {
        mvc.perform(as(experts.get(0).person(), post(path(0)))
                        .param("_version", "0")
                        .param("points.logic", "99")
                        .param("points.budget", "ten"))
                .andExpect(content().string(containsString("href=\"#points-logic\"")))
                .andExpect(content().string(containsString("href=\"#points-budget\"")))
                .andExpect(content().string(containsString("value=\"99\"")))
                .andExpect(content().string(containsString("/calls/" + competition + "/lots/1")));
        assertThat(sheet(0).scores()).isEmpty();
    }

    @Test
    void showsPointsWithTheDecimalSignOfTheReader() throws Exception {
        autosave(0, "7,5", "A remark").andExpect(content().string("1"));
        shown("kk", "value=\"7,5\"");
        shown("ru", "value=\"7,5\"");
        shown("en", "value=\"7.5\"");
        shown("ru", "value=\"7,5\"");
        autosave(1, "8.5", "The other window").andExpect(content().string("2"));
        mvc.perform(as(experts.get(0).person(), post(path(0) + "/autosave"))
                        .param("_version", "1")
                        .param("points.logic", "8.5")
                        .param("remark.logic", "This window"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("data-path=\"remark.logic\"")))
                .andExpect(content().string(not(containsString("data-path=\"points.logic\""))));
    }

    @Test
    void leadsToTheSheetAndSaysTheRuleBehindItsMistakesOnce() throws Exception {
        accounts.speak(experts.get(0).person().id(), Locale.ENGLISH);
        String page = mvc.perform(as(experts.get(0).person(), post(path(0)))
                        .param("_version", "0")
                        .param("points.logic", "12,5")
                        .param("action", "finish"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("href=\"#sheet\"", "id=\"sheet\"", "href=\"#application\"", "id=\"application\"")
                .contains("The sheet is saved but not final", "Write a remark.", "value=\"12,5\"");
        assertThat(page.split("Basis: ", -1)).as("said once").hasSize(2);
        assertThat(page.split("default value", -1)).as("at no criterion").hasSize(2);
        assertThat(sheet(0).scores()).containsKey("logic");
        mvc.perform(as(experts.get(0).person(), post(path(0)))
                        .param("_version", "1")
                        .param("points.logic", "99")
                        .param("action", "finish"))
                .andExpect(content().string(containsString("The sheet is not saved")));
    }

    private void shown(String language, String expected) throws Exception {
        accounts.speak(experts.get(0).person().id(), Locale.forLanguageTag(language));
        mvc.perform(get(path(0)).with(people.signedIn(experts.get(0).person())))
                .andExpect(content().string(containsString(expected)));
    }

    @Test
    void tellsWhoseApplicationItIsBeforeAnybodyDeclares() throws Exception {
        List<Seat> seats = cases.experts(3);
        UUID other = cases.announced("10000000.00");
        Applicant another = applicants.applicant();
        applicants.check(sentTo(other, another).id(), "admit");
        commissions.openExpertise(other, seats);
        Organisation about = organisations.find(another.organisationId()).orElseThrow();
        mvc.perform(get("/expert/competitions/" + other)
                        .with(people.signedIn(seats.get(0).person())))
                .andExpect(content().string(containsString(about.bin().digits())))
                .andExpect(content().string(containsString(about.head().name())));
    }

    private Application sentTo(UUID call, Applicant by) {
        Application sent = applicants.sent(call, by, "5000000.00");
        cases.fire(call, "Event_IntakeEnded");
        return sent;
    }

    @Test
    void showsNobodyElsesSheetOnAnyRoad() throws Exception {
        commissions.finish(sheet(1), "70");
        cases.fire(sheet(1).id(), "Task_IssueScoreSheet");
        UUID paper = papers.ofAggregate(sheet(1).id().toString()).get(0).id();
        Person first = experts.get(0).person();

        mvc.perform(get(path(1)).with(people.signedIn(first))).andExpect(status().isNotFound());
        mvc.perform(as(first, post(path(1) + "/autosave")).param("_version", "0"))
                .andExpect(status().isNotFound());
        mvc.perform(as(first, post(path(1) + "/reopening")).param("reason", "Not mine"))
                .andExpect(status().isNotFound());
        opens(paper, first, false);
        opens(paper, applicant.person(), false);
        opens(paper, experts.get(1).person(), true);
        opens(paper, cases.officer(Role.OPERATOR), false);
        opens(paper, cases.officer(Role.SECRETARY), false);
        opens(paper, cases.officer(Role.AUDITOR), true);
        mvc.perform(get(path(0)).with(people.signedIn(first)))
                .andExpect(content().string(not(containsString("Reasoned"))));
        mvc.perform(get("/staff/competitions/" + competition).with(people.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(content().string(not(containsString("Reasoned"))));
        mvc.perform(get("/cabinet/applications/" + application.id()).with(people.signedIn(applicant.person())))
                .andExpect(content()
                        .string(not(containsString(registry.find(experts.get(1).registryId())
                                .orElseThrow()
                                .name()))));

        commissions.finish(sheet(0), "70");
        commissions.finish(sheet(2), "70");
        commissions.convene(competition, experts, cases.commission());
        opens(paper, cases.officer(Role.OPERATOR), true);
        opens(paper, cases.officer(Role.SECRETARY), true);
    }

    @Test
    void reopensByTwoPersonsAndShowsTheAuditorWhatStoodBefore() throws Exception {
        commissions.finish(sheet(0), "70");
        cases.fire(sheet(0).id(), "Task_IssueScoreSheet");
        mvc.perform(as(experts.get(0).person(), post(path(0) + "/reopening")).param("reason", "A slip"))
                .andExpect(flash().attribute("done", "competition.reopening.asked"));
        UUID request = requests.ofCompetition(competition).get(0).id();
        String page = "/staff/competitions/" + competition;
        mvc.perform(get(page).with(people.signedIn(cases.officer(Role.SECRETARY))))
                .andExpect(content().string(containsString("/sheet-requests/" + request)));
        mvc.perform(as(experts.get(0).person(), post(page + "/sheet-requests/" + request))
                        .param("decision", "agree"))
                .andExpect(status().isForbidden());
        mvc.perform(as(cases.officer(Role.SECRETARY), post(page + "/sheet-requests/" + request))
                        .param("decision", "agree"))
                .andExpect(flash().attribute("done", "competition.saved"));

        assertThat(sheet(0).isOpen()).isTrue();
        mvc.perform(get(page).with(people.signedIn(cases.officer(Role.AUDITOR))))
                .andExpect(content().string(containsString("Reasoned")));
        mvc.perform(get(page).with(people.signedIn(cases.officer(Role.OPERATOR))))
                .andExpect(content().string(not(containsString("Reasoned"))));
    }

    private ResultActions autosave(int version, String points, String remark) throws Exception {
        return mvc.perform(as(experts.get(0).person(), post(path(0) + "/autosave"))
                .param("_version", Integer.toString(version))
                .param("points.logic", points)
                .param("remark.logic", remark));
    }

    private void opens(UUID paper, Person person, boolean may) throws Exception {
        mvc.perform(get("/papers/" + paper + "/ru").with(people.signedIn(person)))
                .andExpect(may ? status().isOk() : status().isNotFound());
    }

    private MockHttpServletRequestBuilder as(Person person, MockHttpServletRequestBuilder request) {
        return request.with(csrf()).with(people.signedIn(person));
    }

    private String path(int expert) {
        return "/expert/reviews/" + sheet(expert).id();
    }

    private Review sheet(int expert) {
        return commissions.sheets(competition, experts.get(expert)).get(0);
    }
}
