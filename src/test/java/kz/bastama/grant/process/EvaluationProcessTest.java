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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.Efficiency;
import kz.bastama.competition.PastGrants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.document.Papers;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.Member;
import kz.bastama.grant.application.EvaluationTerm;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Terms;
import kz.bastama.notice.Notices;
import kz.bastama.planning.EfficiencyGrade;
import kz.bastama.planning.PlanningFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
@PassesEveryElement("evaluation")
class EvaluationProcessTest {

    private static final String TASK = "Task_ConcludeEvaluation";

    @Autowired
    private GrantRoad road;

    @Autowired
    private TestEvaluations testEvaluations;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private PastGrants pastGrants;

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private TestCompetitions competitions;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Papers papers;

    @Autowired
    private Terms terms;

    @Autowired
    private EvaluationTerm evaluationTerm;

    @Autowired
    private Journal journal;

    @Autowired
    private Notices notices;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Person customer;
    private Grant grant;
    private UUID id;

    @BeforeEach
    void closesAProject() {
        grant = testEvaluations.delivered(people.open(Role.OPERATOR));
        id = testEvaluations.of(grant).id();
        customer = testEvaluations.customer();
    }

    @Test
    @DisplayName(
            "Articles 4-2, 6-1(7): customer and civil society evaluate; the conclusion is public and counts for topics and selection")
    void isDrawnByCustomerAndCivilSocietyAndFeedsWhatComesNext() throws Exception {
        Person person = testEvaluations.named(id);
        assertThat(notices.of(person.id())).anyMatch(notice -> notice.path().equals("/member/evaluations/" + id));
        assertThat(terms.ofCase(id.toString())).singleElement().matches(term -> term.isOpen());
        mvc.perform(get("/staff/evaluations").with(people.signedIn(customer)))
                .andExpect(content().string(containsString(grant.number())));
        mvc.perform(get("/member/evaluations").with(people.signedIn(person)))
                .andExpect(content().string(containsString(grant.number())));
        mvc.perform(get("/member/evaluations/" + id).with(people.signedIn(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("points.goals")));
        scores(person, "/member/evaluations/", 36, 24, 12, 12, "Neighbours take part")
                .andExpect(flash().attribute("done", "grant.evaluation.sent"));
        assertThatThrownBy(this::conclude).isNotNull();
        scores(customer, "/staff/evaluations/", 33, 25, 12, 12, "All is there")
                .andExpect(flash().attribute("done", "grant.evaluation.sent"));

        conclude();
        cases.fire(id, "Task_IssueEvaluationConclusion");
        cases.fire(id, "Task_NotifyOfEvaluation");

        Evaluation evaluation = evaluations.find(id).orElseThrow();
        assertThat(evaluation.points()).isEqualByComparingTo("83");
        assertThat(evaluation.grade()).isEqualTo(EfficiencyGrade.EFFECTIVE);
        assertThat(cases.isRunning(id)).isFalse();
        assertThat(terms.ofCase(id.toString())).noneMatch(term -> term.isOpen());
        mvc.perform(get("/staff/evaluations").with(people.signedIn(customer)))
                .andExpect(content().string(not(containsString(grant.number()))));
        var paper = papers.find(id.toString(), "evaluation-conclusion", 1).orElseThrow();
        mvc.perform(get("/papers/" + paper.id() + "/kk")).andExpect(status().isOk());
        mvc.perform(get("/projects/" + grant.id()).header("Accept-Language", "ru"))
                .andExpect(content().string(containsString("Оценка эффективности")))
                .andExpect(content().string(containsString("83 из 100")))
                .andExpect(content().string(containsString("Goal reached")))
                .andExpect(content().string(containsString("/papers/" + paper.id() + "/ru")));
        assertThat(pastGrants.ofOrganisation(grant.organisationId()))
                .singleElement()
                .matches(past -> past.grade() == EfficiencyGrade.EFFECTIVE);
        Efficiency use = Efficiency.of(pastGrants.ofOrganisation(grant.organisationId()));
        assertThat(use.evaluated()).isEqualTo(1);
        assertThat(use.effective()).isEqualTo(1);
        assertThat(notices.of(road.representative(grant).id()))
                .anyMatch(notice -> notice.body().contains("83"));
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .contains(
                        "grant.evaluationBegun",
                        "grant.evaluatorNamed",
                        "grant.evaluationScored",
                        "grant.evaluationScoredByCivil",
                        "grant.evaluationConcluded",
                        "grant.evaluationConclusionIssued");
        for (String page : new String[] {"/staff/evaluations/" + id, "/staff/grants/" + grant.id()}) {
            mvc.perform(get(page).with(people.signedIn(customer)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Goal reached")));
        }
        mvc.perform(get("/cabinet/grants/" + grant.id()).with(people.signedIn(road.representative(grant))))
                .andExpect(content().string(containsString("Goal reached")));
        showsItWhereTopicsAreDrafted();
    }

    @Test
    @DisplayName("Not later than the day of the year from which on the next directions are drafted")
    void isDueByTheEarlierOfBothTerms() {
        Evaluation evaluation = evaluations.find(id).orElseThrow();
        Instant yearly = terms.due(grant.edition(), "evaluation", evaluation.begunAt());
        assertThat(evaluationTerm.until(evaluation, grant))
                .isEqualTo(terms.ofCase(id.toString()).get(0).due())
                .isBefore(yearly);
        Evaluation earlier = Evaluation.begun(grant.id(), evaluation.begunAt().minus(Duration.ofDays(330)));
        Evaluation overdue =
                new Evaluation(id, grant.id(), evaluation.state(), earlier.begunAt(), null, null, null, null, null);
        assertThat(evaluationTerm.until(overdue, grant))
                .isEqualTo(terms.due(grant.edition(), "evaluation", earlier.begunAt()))
                .isBefore(evaluation.begunAt().plus(Duration.ofDays(60)));
    }

    /** The grant is given to a customer of its own, since all tests share the other. */
    private void showsItWhereTopicsAreDrafted() throws Exception {
        String code = planning.customer();
        jdbc.sql("update grant_grants set customer_code = ? where id = ?")
                .params(code, grant.id())
                .update();
        UUID list = planning.list(code);
        mvc.perform(get("/staff/lists/" + list).with(people.signedIn(planning.officerOf(code))))
                .andExpect(content().string(containsString(grant.number())))
                .andExpect(content().string(containsString("Keep small rivers")));
    }

    @Test
    void isNotConcludedBeforeAllWhoAreNamedAreHeard() throws Exception {
        scores(customer, "/staff/evaluations/", 33, 25, 12, 12, "All is there");
        assertThatThrownBy(this::conclude).isNotNull();
        Person silent = testEvaluations.named(id);
        Person person = testEvaluations.named(id);
        scores(person, "/member/evaluations/", 10, 10, 10, 10, "Hardly");
        assertThatThrownBy(this::conclude).isNotNull();

        as(
                        customer,
                        post("/staff/evaluations/" + id + "/withdraw")
                                .param("person", person.id().toString()))
                .andExpect(flash().attributeExists("refusals"));
        as(
                        customer,
                        post("/staff/evaluations/" + id + "/withdraw")
                                .param("person", silent.id().toString()))
                .andExpect(flash().attribute("done", "grant.evaluation.withdrawn"));
        conclude();

        assertThat(evaluations.find(id).orElseThrow().grade()).isEqualTo(EfficiencyGrade.PARTLY);
        as(person, post("/member/evaluations/" + id + "/decline").param("reason", "Too late"))
                .andExpect(flash().attributeExists("refusals"));
        mvc.perform(get("/member/evaluations/" + id).with(people.signedIn(silent)))
                .andExpect(status().isNotFound());
    }

    @Test
    void doesNotCountWhoDeclines() throws Exception {
        Person person = testEvaluations.named(id);
        as(person, post("/member/evaluations/" + id + "/decline").param("reason", " "))
                .andExpect(flash().attributeExists("refusals"));
        as(person, post("/member/evaluations/" + id + "/decline").param("reason", "A relative works there"))
                .andExpect(flash().attribute("done", "grant.evaluation.declined"));
        scores(customer, "/staff/evaluations/", 33, 25, 12, 12, "All is there");
        assertThatThrownBy(this::conclude).isNotNull();
        mvc.perform(get("/staff/evaluations/" + id).with(people.signedIn(customer)))
                .andExpect(content().string(containsString("A relative works there")));
    }

    @Test
    void takesWholePointsWithReasonsOnce() throws Exception {
        Person person = testEvaluations.named(id);
        as(
                        person,
                        post("/member/evaluations/" + id + "/sheet")
                                .param("points.goals", "41")
                                .param("remark", "Kept text"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("целые баллы")))
                .andExpect(content().string(containsString("Kept text")));
        scores(person, "/member/evaluations/", 40, 30, 15, 16, "Words").andExpect(status().isOk());
        scores(person, "/member/evaluations/", 40, 30, 15, 15, " ").andExpect(status().isOk());
        scores(person, "/member/evaluations/", 40, 30, 15, 15, "Unseen reasons")
                .andExpect(flash().attribute("done", "grant.evaluation.sent"));
        scores(person, "/member/evaluations/", 0, 0, 0, 0, "Words").andExpect(status().isOk());
        assertThat(evaluations.sheets(id))
                .singleElement()
                .matches(sheet -> sheet.points().get("goals").equals(40));
        mvc.perform(get("/staff/evaluations/" + id).with(people.signedIn(customer)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Unseen reasons"))));
    }

    @Test
    void namesNobodyWhoIsBound() throws Exception {
        Seat bound = testEvaluations.civil(1).get(0);
        people.as(
                bound.person(),
                () -> conflicts.declare(
                        bound.person().id(), UUID.randomUUID().toString(), grant.applicationId(), true, "A relative"));
        Seat ofOperator = competitions.members(Member.Seat.OPERATOR).get(0);
        Seat free = testEvaluations.civil(1).get(0);

        name(bound).andExpect(flash().attributeExists("refusals"));
        name(ofOperator).andExpect(flash().attributeExists("refusals"));
        name(free).andExpect(flash().attribute("done", "grant.evaluation.named"));
        name(free).andExpect(flash().attributeExists("refusals"));
        as(
                        people.open(Role.OPERATOR),
                        post("/staff/evaluations/" + id + "/representatives")
                                .param("member", free.registryId().toString()))
                .andExpect(status().isNotFound());
        mvc.perform(get("/staff/evaluations/" + id).with(people.signedIn(planning.officerOf(planning.customer()))))
                .andExpect(status().isNotFound());
    }

    private ResultActions name(Seat seat) throws Exception {
        return as(
                customer,
                post("/staff/evaluations/" + id + "/representatives")
                        .param("member", seat.registryId().toString()));
    }

    private ResultActions scores(
            Person person, String area, int goals, int effect, int cost, int sustainability, String remark)
            throws Exception {
        return as(
                person,
                post(area + id + "/sheet")
                        .param("points.goals", Integer.toString(goals))
                        .param("points.effect", Integer.toString(effect))
                        .param("points.cost", Integer.toString(cost))
                        .param("points.sustainability", Integer.toString(sustainability))
                        .param("remark", remark)
                        .param("unbound", "true"));
    }

    private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(people.signedIn(person)).with(csrf()));
    }

    private void conclude() {
        people.as(
                customer,
                () -> cases.submit(
                        id,
                        TASK,
                        Map.of(
                                "evaluationConclusionKk",
                                "Maqsatqa zhetti",
                                "evaluationConclusion",
                                "Goal reached",
                                "evaluationRecommendationKk",
                                "Shaghyn ozender",
                                "evaluationRecommendation",
                                "Keep small rivers")));
    }
}
