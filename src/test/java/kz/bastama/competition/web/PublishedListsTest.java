package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.SigningFailures;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.application.ExplainDeparture;
import kz.bastama.competition.application.WithdrawApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Publication;
import kz.bastama.competition.domain.Publications;
import kz.bastama.competition.domain.PublishedLine;
import kz.bastama.competition.domain.PublishedLine.Standing;
import kz.bastama.competition.domain.Vote;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperReader;
import kz.bastama.document.Papers;
import kz.bastama.journal.EventWords;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import kz.bastama.legal.Refusal;
import kz.bastama.notice.Notices;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedListsTest {

    private static final String IIN = "870101303003";

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private Publications publications;

    @Autowired
    private WithdrawApplication withdraw;

    @Autowired
    private SigningFailures failures;

    @Autowired
    private Editions editions;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperReader reader;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private EventWords events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ExplainDeparture explainDeparture;

    @Autowired
    private MockMvc mvc;

    /** Then the next test holds a competition of its own; all others only look. */
    private boolean changed = true;

    private Date published;
    private UUID id;
    private List<Seat> experts;
    private List<Seat> members;
    private Applicant barredOne;
    private Applicant poorOne;
    private Application winner;
    private Application reserve;
    private Application outvoted;
    private Application below;
    private Application barred;
    private Application withdrawn;

    @BeforeEach
    void showCompetition() {
        if (changed) {
            holdCompetition();
            published = ClockUtil.getCurrentTime();
            changed = false;
        }
        ClockUtil.setCurrentTime(published);
    }

    private void holdCompetition() {
        at("2026-03-02T05:00:00Z");
        id = cases.announced("10000000.00");
        winner = sent();
        jdbc.sql("update ngo_organisations set phone = '+7 701 111 22 33' where id = ?")
                .param(winner.organisationId())
                .update();
        jdbc.sql("update ngo_organisations set head_iin = ? where id = ?")
                .params(IIN, winner.organisationId())
                .update();
        reserve = sent();
        outvoted = sent();
        poorOne = applicants.applicant();
        below = applicants.sent(id, poorOne, "6000000.00");
        barredOne = applicants.applicant();
        barred = applicants.sent(id, barredOne, "6000000.00");
        Applicant gone = applicants.applicant();
        withdrawn = applicants.sent(id, gone, "6000000.00");
        people.as(gone.person(), () -> withdraw.of(withdrawn.id(), Instant.parse("2026-03-10T05:00:00Z")));
        at("2026-03-26T13:30:01Z");
        cases.fire(id, "Event_IntakeEnded");
        for (Application one : List.of(winner, reserve, outvoted, below)) {
            applicants.check(one.id(), "admit");
        }
        applicants.check(barred.id(), "refuse", "enforcementDebt");
        experts = cases.experts(3);
        commissions.openExpertise(id, experts);
        commissions.score(
                id, experts, Map.of(winner.id(), "95", reserve.id(), "90", outvoted.id(), "80", below.id(), "40"));
        members = cases.commission();
        commissions.convene(id, experts, members);
        members.forEach(member -> commissions.vote(
                id,
                member,
                Map.of(
                        winner.id(), Vote.Choice.FOR,
                        reserve.id(), Vote.Choice.FOR,
                        outvoted.id(), Vote.Choice.AGAINST,
                        below.id(), Vote.Choice.FOR)));
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.VOTED))
                .as("nobody is voted down without a reason")
                .contains(cases.worded("competition.departureUnexplained", Map.of("number", outvoted.number())));
        assertThat(explainDeparture
                        .of(id, below.id(), "relevance", OfficialText.of("Әлсіз", "Weak"))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("competition.departureBelowPass");
        explainDeparture.of(
                id, outvoted.id(), "relevance", OfficialText.of("Ауылда бар", "The village has it already"));
        cases.complete(id, Role.SECRETARY, TestSelection.VOTED);
        cases.settle(id);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("No application is closed without a reason code tied to a criterion or an article")
    void closesNothingWithoutReasonThatTheEditionKnows() {
        assertThat(codes(winner)).isEmpty();
        assertThat(codes(reserve)).containsExactly("reasons.selection.moneyExhausted");
        assertThat(codes(outvoted)).containsExactly("reasons.selection.outvoted", "criteria.relevance");
        assertThat(codes(below))
                .startsWith("reasons.selection.belowPass")
                .anyMatch(code -> code.startsWith("criteria."));
        assertThat(codes(barred)).containsExactly("exclusionGrounds.enforcementDebt");
        assertThat(codes(withdrawn)).containsExactly("reasons.applicant.withdrawn");
    }

    @Test
    void publishesEachListAtItsTime() throws Exception {
        page("/calls/" + id + "/lists/received", winner.number(), barred.number());
        page("/calls/" + id + "/lists/check", "enforcement proceedings", "not admitted");
        page(
                "/calls/" + id + "/lists/result",
                "in reserve",
                "below the pass mark",
                "winner",
                "the application is weak by the criterion",
                "exhausted");
        mvc.perform(get("/calls/" + id + "/lists/result").param("text", winner.number()))
                .andExpect(content().string(containsString(winner.number())))
                .andExpect(content().string(not(containsString(below.number()))));
        mvc.perform(get("/calls/" + id + "/lists/result").param("text", "nothing like it"))
                .andExpect(content().string(containsString("Измените условия поиска")));
        mvc.perform(get("/calls/" + id + "/lists/other")).andExpect(status().isNotFound());
        mvc.perform(get("/calls/" + id + "/lists/result").param("edition", "7")).andExpect(status().isNotFound());
        for (String language : List.of("kk", "ru")) {
            mvc.perform(get("/calls/" + id + "/lists/result").locale(Locale.forLanguageTag(language)))
                    .andExpect(status().isOk());
        }
        assertThat(journal.ofCase(id.toString()))
                .filteredOn(record -> record.entry().what().equals("competition.listPublished"))
                .hasSize(3);
        assertThat(lines(1)).extracting(line -> line.standing()).contains(Standing.WON, Standing.RESERVE);
    }

    @Test
    @DisplayName(
            "Why the commission departs from the ranking, and by which criterion, is public with the result and stands in the journal")
    void saysByWhichCriterionTheCommissionDepartsFromTheRanking() throws Exception {
        OfficialText criterion = editions.get(applicationEdition()).title("criteria.relevance");
        assertThat(body(get("/calls/" + id)).replaceAll("<[^>]+>|\\s+", " ").replaceAll(" +", " "))
                .contains("Why the commission did not support %s: %s: The village has it already"
                        .formatted(outvoted.number(), criterion.en()));
        JournalRecord explained = journal.ofCase(id.toString()).stream()
                .filter(one -> one.entry().what().equals("competition.departureExplained"))
                .findFirst()
                .orElseThrow();
        assertThat(events.say(explained, Locale.ENGLISH))
                .isEqualTo("Departure from the ranking by the criterion \"%s\": The village has it already"
                        .formatted(criterion.en()));
        assertThat(events.say(explained, Locale.forLanguageTag("kk"))).contains(criterion.kk(), "Ауылда бар");
        JournalRecord before = new JournalRecord(
                explained.number(),
                explained.at(),
                explained.actorId(),
                explained.actorName(),
                JournalEntry.of(id.toString(), "competition.departureExplained").with(Map.of("reason", "Weak")));
        assertThat(events.say(before, Locale.ENGLISH))
                .as("an entry of before")
                .isEqualTo("Departure from the ranking: Weak");
    }

    @Test
    void givesTheSameToMachines() throws Exception {
        String path = "/calls/" + id + "/lists/result/1/data";
        mvc.perform(get(path + ".json"))
                .andExpect(jsonPath("$.schema").value("bastama.published-list/1"))
                .andExpect(jsonPath("$.sha256").value(publications.digest(lines(1))))
                .andExpect(jsonPath("$.lines.length()").value(5))
                .andExpect(jsonPath("$.lines[0].standing").value("WON"))
                .andExpect(jsonPath("$.lines[?(@.departureKk == 'Ауылда бар')].departure")
                        .value("The village has it already"))
                .andExpect(jsonPath("$.reasons[?(@.code == 'exclusionGrounds.enforcementDebt')].applications")
                        .value(1));
        assertThat(body(get(path + ".csv")))
                .contains(winner.number(), "\"WON\"", "reasons.selection.outvoted", "\"Ауылда бар\"");
        assertThat(jdbc.sql("select lines from competition_publications where competition_id = ? and kind = 'CHECK'")
                        .param(id)
                        .query(String.class)
                        .list())
                .as("nothing is written where nothing was said: old lists keep their digest")
                .isNotEmpty()
                .allSatisfy(lines -> assertThat(lines).contains("departure").doesNotContain("departureKk"));
    }

    @Test
    void keepsWhatWasPublishedAndCorrectsItByAnotherEdition() throws Exception {
        changed = true;
        String before = body(get("/calls/" + id + "/lists/result/1/data.csv"));
        failures.take(new SigningFailed(
                winner.id(),
                "GR-1",
                SigningFailed.Cause.REFUSED,
                "No staff left",
                ClockUtil.getCurrentTime().toInstant()));

        assertThat(codes(winner)).containsExactly("reasons.agreement.refused");
        assertThat(body(get("/calls/" + id + "/lists/result/1/data.csv"))).isEqualTo(before);
        page("/calls/" + id + "/lists/result?edition=1", "edition 2 was published in its place");
        page(
                "/calls/" + id + "/lists/result",
                "there is no agreement with the winner of application " + winner.number());
        assertThat(body(get("/calls/" + id + "/lists/result"))).doesNotContain("No staff left");
        mvc.perform(get("/calls/" + id + "/lists/result/1/data.json"))
                .andExpect(jsonPath("$.supersededBy").value(2));
    }

    @Test
    @DisplayName("The same code feeds letter, register, statistics and the public page")
    void feedsLetterRegisterStatisticsAndPublicPageFromOneEntry() throws Exception {
        String code = "reasons.selection.outvoted";
        String words = editions.get(applicationEdition()).title(code).ru();
        assertThat(body(get("/staff/applications")
                        .param("reason", code)
                        .with(people.signedIn(cases.officer(Role.OPERATOR)))))
                .contains(outvoted.number(), words)
                .doesNotContain(below.number());
        assertThat(body(get("/staff/applications/register.csv")
                        .param("competition", id.toString())
                        .param("reason", code)
                        .with(people.signedIn(cases.officer(Role.OPERATOR)))))
                .contains(outvoted.number(), words, code)
                .doesNotContain(below.number());
        assertThat(body(get("/insight/reasons")
                        .param("competition", id.toString())
                        .param("reason", code)
                        .with(people.signedInAs(Role.MANAGER))))
                .contains(outvoted.number(), words)
                .doesNotContain(below.number());
        page(
                "/calls/" + id + "/lists/result",
                editions.get(applicationEdition()).title(code).en());
        String ground = editions.get(applicationEdition())
                .title("exclusionGrounds.enforcementDebt")
                .en();
        assertThat(notices.of(barredOne.person().id()))
                .anyMatch(notice -> notice.body().contains(ground));
        String lost = editions.get(applicationEdition())
                .title("reasons.selection.belowPass")
                .en();
        assertThat(notices.of(poorOne.person().id()))
                .anyMatch(notice -> notice.body().contains(lost));
    }

    @Test
    @DisplayName("The database itself keeps no refused application without a reason")
    void storesNoRefusalWithoutReason() {
        assertThatThrownBy(() -> jdbc.sql("update competition_applications set reasons = null where id = ?")
                        .param(barred.id())
                        .update())
                .hasMessageContaining("closed_with_reason");
    }

    @Test
    @DisplayName("What is published names no expert, no IIN, no home address and no telephone of a person")
    void publishesNothingPersonal() throws Exception {
        at("2026-09-01T05:00:00Z");
        List<String> planted = List.of(
                "Expert 0",
                "Expert 1",
                "Expert 2",
                "Member OPERATOR",
                "Member CUSTOMER",
                "Member NGO",
                "Head of it",
                "Head Of It",
                "head@example.kz",
                "mail@example.kz",
                "Street 1",
                "KZ86",
                IIN,
                "701 111 22 33");
        for (String page : List.of("", "/lists/received", "/lists/check", "/lists/result", "/lots/1")) {
            assertThat(body(get("/calls/" + id + page))).doesNotContain(planted);
        }
        for (String list : List.of("received", "check", "result")) {
            for (String ending : List.of("csv", "json")) {
                assertThat(body(get("/calls/" + id + "/lists/" + list + "/1/data." + ending)))
                        .doesNotContain(planted);
            }
        }
        int open = 0;
        for (Paper paper : papers.ofAggregate(id.toString())) {
            for (String language : List.of("kk", "ru")) {
                if (mvc.perform(get("/papers/" + paper.id() + "/" + language))
                                .andReturn()
                                .getResponse()
                                .getStatus()
                        == 200) {
                    open++;
                    assertThat(reader.text(papers.rendition(paper.id(), Locale.forLanguageTag(language))))
                            .doesNotContain(planted);
                }
            }
        }
        assertThat(open).isEqualTo(8);
        assertThat(papers.ofAggregate(id.toString())).hasSize(7);
    }

    private Application sent() {
        return applicants.sent(id, applicants.applicant(), "6000000.00");
    }

    private EditionId applicationEdition() {
        return EditionId.parse("state-grant/2025-07-01");
    }

    private List<String> codes(Application application) {
        Reasons reasons = applicants.find(application.id()).reasons();
        return reasons == null ? List.of() : reasons.codes();
    }

    private List<PublishedLine> lines(int edition) {
        return publications.ofCompetition(id).stream()
                .filter(one -> one.kind() == Publication.Kind.RESULT && one.edition() == edition)
                .findFirst()
                .orElseThrow()
                .lines();
    }

    private void page(String path, String... words) throws Exception {
        assertThat(body(get(path))).contains(words);
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static void at(String moment) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
    }
}
