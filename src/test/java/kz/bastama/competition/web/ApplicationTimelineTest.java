package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestObjections;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.application.CancelCompetition;
import kz.bastama.competition.application.RepeatCompetition;
import kz.bastama.competition.application.WithdrawApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.Objection;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
class ApplicationTimelineTest {

    @Autowired
    private ApplicationTimeline timeline;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestObjections objecting;

    @Autowired
    private WithdrawApplication withdrawApplication;

    @Autowired
    private CancelCompetition cancelCompetition;

    @Autowired
    private RepeatCompetition repeatCompetition;

    @Autowired
    private Papers papers;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private MockMvc mvc;

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void tellsWhatHappenedAndWhatIsNextByWhen() throws Exception {
        at("2026-03-02T05:00:00Z");
        UUID competition = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        Application other = applicants.sent(competition, applicants.applicant(), "4000000.00");
        Application taken = applicants.sent(competition, applicant, "3000000.00");
        withdrawApplication.of(taken.id(), ClockUtil.getCurrentTime().toInstant());
        assertThat(said(taken)).containsExactly("sent", "withdrawn", "over");
        assertThat(said(sent)).containsExactly("sent", "intake", "check", "expertise");
        assertThat(road(sent).now().by()).isEqualTo("2026-03-26T13:30:00Z");
        assertThat(road(sent).next().get(0).by()).isEqualTo("2026-04-06T18:59:59.999Z");

        at("2026-03-26T13:30:01Z");
        cases.fire(competition, "Event_IntakeEnded");
        cases.settle(sent.id());
        cases.settle(other.id());
        assertThat(said(sent)).containsExactly("sent", "intakeClosed", "check", "expertise", "result");
        applicants.answerGrounds(sent.id());
        applicants.mark(sent.id(), Map.of("goal", "Say what is to be reached"));
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "return"));
        cases.settle(sent.id());
        assertThat(said(sent)).containsExactly("sent", "intakeClosed", "returned", "mend", "checkAgain", "expertise");
        assertThat(road(sent).done().get(2).papers()).hasSize(1);
        accounts.speak(applicant.person().id(), Locale.ENGLISH);
        mvc.perform(get("/cabinet/applications/" + sent.id()).with(people.signedIn(applicant.person())))
                .andExpect(content().string(matchesPattern("(?s).*Letter</span>: <a href=\"/messages/.*returned.*")));
        applicants.correct(sent.id(), applicant, Map.of("goal", "Clean banks"));
        applicants.sendCorrection(sent.id(), applicant, Instant.parse("2026-03-27T05:00:00Z"));
        cases.settle(sent.id());
        applicants.met(sent.id(), Set.of("goal"));
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "admit"));
        assertThat(said(sent))
                .containsExactly(
                        "sent",
                        "intakeClosed",
                        "returned",
                        "corrected",
                        "admitted",
                        "othersChecked",
                        "expertise",
                        "result");
        applicants.answerGrounds(other.id(), "bankruptcy");
        cases.complete(other.id(), Role.OPERATOR, Map.of("checkDecision", "refuse"));
        assertThat(said(other)).containsExactly("sent", "intakeClosed", "refused", "over");

        commissions.confirmCheck(competition);
        cases.settle(competition);
        assertThat(said(sent)).contains("checkConcluded").endsWith("expertise", "commission", "result");
        assertThat(road(sent).now().term()).isNotBlank();

        cancelCompetition.of(competition, Cancellation.Cause.OTHER, "Decision 3");
        cases.settle(competition);
        assertThat(said(sent)).endsWith("cancelled", "over");
    }

    @Test
    void tellsOfTheOwnObjectionAndOfThoseOfOthers() {
        TestObjections.Result result = objecting.published("6000000.00", "5000000.00");
        Application won = result.applications().get(0);
        Application lost = result.applications().get(1);
        assertThat(said(lost)).endsWith("result.NOT_WON", "objections", "end");
        assertThat(road(lost).now().path()).endsWith("/objection");

        Objection sent = objecting.object(result, 1);
        assertThat(said(lost)).endsWith("result.NOT_WON", "objected", "objectionConsidered", "end");
        assertThat(road(lost).now().by()).isEqualTo("2026-04-03T18:59:59.999Z");
        at("2026-03-31T19:00:01Z");
        cases.fire(result.competition(), "Event_ObjectionTermEnded");
        assertThat(said(won)).endsWith("result.WON", "othersObjected", "agreement");

        objecting.dismiss(sent.id());
        cases.settle(result.competition());
        assertThat(said(lost)).endsWith("objected", "objection.DISMISSED", "over");
        assertThat(said(won)).endsWith("result.WON", "agreement");
    }

    @Test
    void tellsOfTheResultOnceItIsPublishedAndOfTheAgreementOfTheWinner() {
        TestObjections.Result result = objecting.decided("6000000.00", "5000000.00");
        Application won = result.applications().get(0);
        Application lost = result.applications().get(1);
        for (Application one : List.of(won, lost)) {
            assertThat(said(one)).endsWith("admitted", "checkConcluded", "result");
            assertThat(road(one).next()).isEmpty();
        }
        cases.settle(result.competition());
        assertThat(said(won)).endsWith("result.WON", "objections", "agreement");
        assertThat(result(won).at()).isNotNull();
        at("2026-03-31T19:01:01Z");
        cases.fire(result.competition(), "Event_ObjectionTermEnded");
        cases.settle(result.competition());

        assertThat(said(won)).endsWith("result.WON", "agreement");
        assertThat(road(won).now().path()).isEqualTo("/cabinet/grants");
        assertThat(said(lost)).endsWith("result.NOT_WON", "over");
    }

    @Test
    @DisplayName("An applicant reads of the protocol its extract: not who voted how")
    void givesApplicantsTheExtractsAndNeverTheProtocolThatNamesMembers() throws Exception {
        TestObjections.Result result = objecting.published("6000000.00", "5000000.00");
        Application lost = result.applications().get(1);
        assertThat(result(lost).papers()).as("the extracts still wait").isEmpty();

        at("2026-04-01T19:00:01Z");
        assertThat(result(lost).papers())
                .extracting(paper -> paper.type().code())
                .containsExactly("expert-extract", "commission-protocol-extract");
        Person applicant = result.applicants().get(1).person();
        for (Paper extract : result(lost).papers()) {
            mvc.perform(get("/papers/" + extract.id() + "/ru").with(people.signedIn(applicant)))
                    .andExpect(status().isOk());
        }
        Paper protocol = papers.find(result.competition().toString(), "commission-protocol", 1)
                .orElseThrow();
        mvc.perform(get("/papers/" + protocol.id() + "/ru").with(people.signedIn(applicant)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/cabinet/applications/" + lost.id()).with(people.signedIn(applicant)))
                .andExpect(content().string(not(containsString(protocol.number()))));
    }

    @Test
    void tellsThatTheCompetitionWasNotHeldAndIsCalledAgain() throws Exception {
        at("2026-03-02T05:00:00Z");
        UUID competition = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application refused = applicants.sent(competition, applicant, "5000000.00");
        at("2026-03-26T13:30:01Z");
        cases.fire(competition, "Event_IntakeEnded");
        applicants.check(refused.id(), "refuse", "liquidation");
        commissions.confirmCheck(competition);
        cases.settle(competition);
        assertThat(said(refused)).endsWith("checkConcluded", "objections", "over");

        at("2026-04-30T19:01:01Z");
        cases.fire(competition, "Event_CheckObjectionTermEnded");
        cases.settle(competition);
        assertThat(said(refused))
                .containsExactly("sent", "intakeClosed", "refused", "checkConcluded", "notHeld", "over");
        ApplicationTimeline.Event act = last(refused);
        assertThat(act.at()).isNotNull();
        assertThat(act.papers()).hasSize(1);

        UUID again = ((RepeatCompetition.Outcome.Planned) repeatCompetition.of(competition)).id();
        assertThat(said(refused)).doesNotContain("repeated");
        cases.complete(
                again,
                Role.OPERATOR,
                Map.of(
                        "contactPerson", "Contact Person",
                        "contactPhone", "+7 701 000 00 00",
                        "contactEmail", "contact@example.kz",
                        "presentationPlace", "Hall",
                        "presentationPlaceKk", "Hall",
                        "announceNow", true));
        cases.settle(again);

        assertThat(said(refused)).endsWith("notHeld", "repeated", "over");
        assertThat(last(refused).path()).isEqualTo("/calls/" + again);
        for (String language : List.of("kk", "ru", "en")) {
            accounts.speak(applicant.person().id(), Locale.forLanguageTag(language));
            mvc.perform(get("/cabinet/applications/" + refused.id()).with(people.signedIn(applicant.person())))
                    .andExpect(content().string(containsString("/calls/" + again)))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    private ApplicationTimeline.Event result(Application one) {
        return road(one).done().stream()
                .filter(event -> event.key().startsWith("result."))
                .findFirst()
                .orElseThrow();
    }

    /** What happened last. */
    private ApplicationTimeline.Event last(Application one) {
        List<ApplicationTimeline.Event> done = road(one).done();
        return done.get(done.size() - 1);
    }

    private ApplicationTimeline.Timeline road(Application one) {
        return timeline.of(applicants.find(one.id()));
    }

    private List<String> said(Application one) {
        ApplicationTimeline.Timeline road = road(one);
        List<String> said = new ArrayList<>();
        road.done().forEach(event -> said.add(event.key()));
        said.add(road.now().key());
        road.next().forEach(stage -> said.add(stage.key()));
        return said;
    }

    private static void at(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }
}
