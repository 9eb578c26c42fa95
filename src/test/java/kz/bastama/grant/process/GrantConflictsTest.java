package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.CaseFiles;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.MonitoringVisits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
class GrantConflictsTest {

    @Autowired
    private GrantRoad road;

    @Autowired
    private MonitoringVisits visits;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TestEvaluations testEvaluations;

    @Autowired
    private TestCases cases;

    @Autowired
    private Papers papers;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Test
    void keepsWhoeverTheDataTieToTheGranteeFromItsGrantAndVisits() throws Exception {
        Person officer = people.open(Role.OPERATOR);
        Grant grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        UUID visit = visits.of(grant.id()).get(0).id();
        Paper agreement = papers.ofAggregate(grant.id().toString()).get(0);
        String paper = "/papers/" + agreement.id() + "/kk";
        Person tied = people.open(Role.OPERATOR);
        jdbc.sql("update ngo_organisations set head_name = ? where id = ?")
                .params(tied.name(), grant.organisationId())
                .update();

        for (String page : new String[] {"/staff/grants/" + grant.id(), "/staff/visits/" + visit}) {
            mvc.perform(get(page).with(people.signedIn(officer))).andExpect(status().isOk());
            mvc.perform(get(page).with(people.signedIn(tied)))
                    .andExpect(redirectedUrlPattern("/staff/competitions/*/declaration"));
        }
        for (String list : new String[] {"/staff/grants?text=", "/staff/visits?text="}) {
            mvc.perform(get(list + grant.number()).with(people.signedIn(officer)))
                    .andExpect(content().string(containsString(grant.title())));
            mvc.perform(get(list + grant.number()).with(people.signedIn(tied)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(grant.title()))));
        }
        mvc.perform(post("/staff/visits/" + visit + "/lead").with(csrf()).with(people.signedIn(tied)))
                .andExpect(redirectedUrlPattern("/staff/competitions/*/declaration"));
        assertThat(visits.find(visit).orElseThrow().leaderId()).isNull();
        cases.fire(visit, "Event_VisitComing");
        assertThatThrownBy(() -> prepare(visit, tied)).isNotNull();
        mvc.perform(get(paper).with(people.signedIn(officer))).andExpect(status().isOk());
        mvc.perform(get(paper).with(people.signedIn(tied))).andExpect(status().isNotFound());
        prepare(visit, officer);
    }

    @Test
    void keepsWhoeverIsTiedToTheGranteeFromItsEvaluationAndTheFileOfItsCase() throws Exception {
        Person officer = people.open(Role.OPERATOR);
        Grant grant = testEvaluations.delivered(officer);
        mvc.perform(post("/staff/grants/" + grant.id() + "/case-file")
                        .with(csrf())
                        .with(people.signedIn(officer)))
                .andExpect(flash().attribute("done", "grant.caseFile.isOrdered"));
        UUID file = caseFiles.of(grant.id()).get(0).id();
        cases.fire(file, "Task_MakeCaseFile");
        Person tied = people.open(Role.OPERATOR);
        jdbc.sql("update ngo_organisations set head_name = ? where id = ?")
                .params(tied.name(), grant.organisationId())
                .update();

        String evaluation = "/staff/evaluations/" + testEvaluations.of(grant).id();
        mvc.perform(get(evaluation).with(people.signedIn(officer))).andExpect(status().isOk());
        mvc.perform(get(evaluation).with(people.signedIn(tied)))
                .andExpect(redirectedUrlPattern("/staff/competitions/*/declaration"));
        assertThat(papers.ofAggregate(file.toString())).isNotEmpty().allSatisfy(paper -> {
            String address = "/papers/" + paper.id() + "/kk";
            mvc.perform(get(address).with(people.signedIn(officer))).andExpect(status().isOk());
            mvc.perform(get(address).with(people.signedIn(tied))).andExpect(status().isNotFound());
        });
    }

    private void prepare(UUID visit, Person by) {
        people.as(by, () -> cases.submit(visit, "Task_PrepareVisit", Map.of("visitTeam", "Two", "visitMeets", "All")));
    }
}
