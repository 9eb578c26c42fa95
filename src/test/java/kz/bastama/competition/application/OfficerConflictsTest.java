package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.document.Papers;
import kz.bastama.engine.Barriers;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.FoundConflicts;
import kz.bastama.expert.WeighedConflicts;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.TestEditions;
import kz.bastama.legal.Verdict;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
@DisplayName("Law 36-III, article 6-1(4): an officer with a conflict of interest handles nothing of the competition")
class OfficerConflictsTest {

    @Autowired
    private Barriers barriers;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private Competitions competitions;

    @Autowired
    private ApplicantConflicts conflicts;

    @Autowired
    private FoundConflicts found;

    @Autowired
    private WeighedConflicts weighed;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Papers papers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private UUID id;
    private Application one;
    private Application other;
    private Person officer;

    @BeforeEach
    void close() {
        id = cases.announced("20000000.00");
        one = applicants.sent(id, applicants.applicant(), "5000000.00");
        other = applicants.sent(id, applicants.applicant(), "5000000.00");
        officer = people.open(Role.OPERATOR);
    }

    @Test
    void keepsWhoeverTheDataTieFromTheApplicationAndTheCompetition() throws Exception {
        jdbc.sql("update ngo_organisations set head_name = ? where id = ?")
                .params(officer.name(), one.organisationId())
                .update();
        cases.fire(id, "Event_IntakeEnded");
        cases.fire(one.id(), "Task_CheckByData");
        applicants.answerGrounds(one.id());

        Map<String, Object> admits = Map.of("checkDecision", "admit", "checkRemark", "Seen");
        assertThat(completing(officer, one.id(), admits)).contains(one.number());
        mvc.perform(get("/staff/applications/" + one.id()).with(people.signedIn(officer)))
                .andExpect(redirectedUrl(declaration()));
        mvc.perform(post("/staff/applications/" + one.id() + "/recheck")
                        .with(csrf())
                        .with(people.signedIn(officer)))
                .andExpect(redirectedUrl(declaration()));
        mvc.perform(get("/staff/competitions/" + id).with(people.signedIn(officer)))
                .andExpect(redirectedUrl(declaration()));
        mvc.perform(get(declaration()).with(people.signedIn(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(one.number())))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/staff/applications/" + other.id()).with(people.signedIn(officer)))
                .andExpect(status().isOk());

        FoundConflict tie = found.between(conflicts.asked(competitions.find(id).orElseThrow()), List.of(officer.id()))
                .get(0);
        assertThat(codes(as(officer, tie, "It is not me"))).containsExactly("expert.conflictOwn");
        assertThat(codes(as(cases.officer(Role.OPERATOR), tie, "A namesake"))).isEmpty();
        assertThat(agree(people.open(Role.OPERATOR), tie).isAllowed()).isTrue();
        assertThat(completing(officer, one.id(), admits))
                .as("two others have seen that it is a namesake")
                .isEmpty();
    }

    @Test
    void keepsWhoeverDeclaresAConflictFromEveryTaskOfTheCompetition() throws Exception {
        cases.fire(one.id(), "Task_IssueReceipt");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(one.id(), "admit");
        applicants.check(other.id(), "admit");
        mvc.perform(post(declaration())
                        .param("conflict." + one.id(), "yes")
                        .with(csrf())
                        .with(people.signedIn(officer)))
                .andExpect(flash().attributeExists("refusals"));
        mvc.perform(post(declaration())
                        .param("conflict." + one.id(), "yes")
                        .param("reason." + one.id(), "My sister heads it")
                        .with(csrf())
                        .with(people.signedIn(officer)))
                .andExpect(flash().attributeExists("done"));
        for (String list : List.of("/staff/applications", "/staff/applications/register.csv")) {
            mvc.perform(get(list).param("competition", id.toString()).with(people.signedIn(officer)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(other.number())))
                    .andExpect(content().string(not(containsString(one.number()))));
            mvc.perform(get(list).param("competition", id.toString()).with(people.signedInAs(Role.OPERATOR)))
                    .andExpect(content().string(containsString(one.number())));
        }
        mvc.perform(get("/staff/applications")
                        .param("competition", id.toString())
                        .with(people.signedIn(officer)))
                .andExpect(content().string(containsString("по которым у вас конфликт интересов, здесь не показаны")));
        Map<String, Object> confirms =
                Map.of("checkSignatoryKk", "Chair", "checkSignatory", "Chair", "checkConfirmed", true);
        assertThat(completing(officer, id, confirms)).contains(one.number());
        mvc.perform(post("/staff/competitions/" + id + "/experts").with(csrf()).with(people.signedIn(officer)))
                .andExpect(redirectedUrl(declaration()));
        for (String spelled : List.of(
                "/staff/competition%73/" + id,
                "/staff/competitions/" + id + "%20",
                "/staff/competitions/" + id.toString().replace("-", "%2d"),
                "/staff/applications/%20" + one.id(),
                "/staff/journal/" + id,
                "/staff/journal/" + one.id() + "%20")) {
            mvc.perform(get(URI.create(spelled)).with(people.signedIn(officer)))
                    .andExpect(redirectedUrl(declaration()));
        }
        String receipt =
                "/papers/" + papers.ofAggregate(one.id().toString()).get(0).id() + "/ru";
        mvc.perform(get(receipt).with(people.signedIn(officer))).andExpect(status().isNotFound());
        mvc.perform(get(receipt).with(people.signedInAs(Role.OPERATOR))).andExpect(status().isOk());
        mvc.perform(post(declaration()).with(csrf()).with(people.signedIn(officer)));
        assertThat(completing(officer, id, confirms))
                .as("what was declared once stays")
                .contains(one.number());
        assertThat(completing(people.open(Role.OPERATOR), id, confirms))
                .as("the task is another's to do")
                .isEmpty();
    }

    @Test
    void takesOneClickOfWhoeverHasNone() throws Exception {
        cases.fire(id, "Event_IntakeEnded");
        mvc.perform(get(declaration()).with(people.signedIn(officer)))
                .andExpect(content().string(containsString("<button")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(post(declaration()).with(csrf()).with(people.signedIn(officer)))
                .andExpect(flash().attributeExists("done"));
        assertThat(jdbc.sql("select count(*) from expert_conflicts where person_id = ? and not has_conflict")
                        .param(officer.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        mvc.perform(get(declaration()).with(people.signedInAs(Role.AUDITOR))).andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("expert.officersDeclare of the edition of 2025: whoever has declared nothing reads, and does nothing")
    void wantsADeclarationWhereTheRulesWantIt() throws Exception {
        cases.fire(id, "Event_IntakeEnded");
        cases.fire(other.id(), "Task_CheckByData");
        mvc.perform(get("/staff/competitions/" + id).with(people.signedIn(officer)))
                .andExpect(content().string(containsString("id=\"beneath\"")))
                .andExpect(content().string(containsString("/staff/applications/" + other.id())));
        applicants.check(one.id(), "admit");
        applicants.answerGrounds(other.id());
        cases.complete(other.id(), Role.OPERATOR, Map.of("checkDecision", "admit", "checkRemark", "Seen"));
        jdbc.sql("update competition_competitions set edition = ? where id = ?")
                .params(TestEditions.DECLARING, id)
                .update();
        Map<String, Object> confirms =
                Map.of("checkSignatoryKk", "Chair", "checkSignatory", "Chair", "checkConfirmed", true);
        String task = cases.task(id).id();
        List<List<String>> above = new ArrayList<>();
        people.as(officer, () -> above.add(barriers.of(task)));
        assertThat(above.get(0))
                .as("said above the form, before anything is typed")
                .hasSize(1);
        assertThat(completing(officer, id, confirms))
                .contains(above.get(0).get(0))
                .doesNotContain("/staff/");
        assertThat(LegalFixture.editions().get(LegalFixture.STATE_GRANTS).flag("expert.officersDeclare"))
                .isTrue();
        String back = "/staff/applications/" + one.id();
        mvc.perform(get(back).with(people.signedIn(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"declare\"")))
                .andExpect(content().string(containsString("value=\"" + back + "\"")));
        mvc.perform(get(back).with(people.signedInAs(Role.AUDITOR)))
                .andExpect(content().string(not(containsString("id=\"declare\""))));
        mvc.perform(post("/staff/applications/" + one.id() + "/recheck")
                        .with(csrf())
                        .with(people.signedIn(officer)))
                .andExpect(redirectedUrl(declaration()));
        mvc.perform(post(declaration())
                        .param("back", "//example.kz/staff")
                        .with(csrf())
                        .with(people.signedInAs(Role.SECRETARY)))
                .andExpect(redirectedUrl(declaration()));
        mvc.perform(post(declaration()).param("back", back).with(csrf()).with(people.signedIn(officer)))
                .andExpect(redirectedUrl(back));
        mvc.perform(get(back).with(people.signedIn(officer)))
                .andExpect(content().string(not(containsString("id=\"declare\""))));
        people.as(officer, () -> above.add(barriers.of(task)));
        assertThat(above.get(1)).isEmpty();
        assertThat(completing(officer, id, confirms)).isEmpty();
    }

    private String completing(Person person, UUID caseId, Map<String, Object> answers) {
        Throwable[] thrown = new Throwable[1];
        String task = cases.task(caseId).id();
        people.as(person, () -> thrown[0] = catchThrowable(() -> tasks.complete(task, answers)));
        Throwable cause = thrown[0];
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == null ? "" : cause.getMessage();
    }

    private Verdict as(Person person, FoundConflict tie, String reason) {
        Verdict[] verdict = new Verdict[1];
        people.as(
                person,
                () -> verdict[0] = weighed.dismiss(
                        conflicts.asked(competitions.find(id).orElseThrow()),
                        tie.personId(),
                        tie.organisationId(),
                        tie.fingerprint(),
                        reason));
        return verdict[0];
    }

    private Verdict agree(Person person, FoundConflict tie) {
        Verdict[] verdict = new Verdict[1];
        people.as(
                person,
                () -> verdict[0] = weighed.agree(
                        conflicts.asked(competitions.find(id).orElseThrow()),
                        tie.personId(),
                        tie.organisationId(),
                        tie.fingerprint()));
        return verdict[0];
    }

    private String declaration() {
        return "/staff/competitions/" + id + "/declaration";
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(Refusal::code).toList();
    }
}
