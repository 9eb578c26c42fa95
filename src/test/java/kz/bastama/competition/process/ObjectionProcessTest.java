package kz.bastama.competition.process;

import static kz.bastama.competition.TestObjections.ruling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.Award;
import kz.bastama.competition.LotDecided;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestObjections;
import kz.bastama.competition.TestObjections.Result;
import kz.bastama.competition.WonApplications;
import kz.bastama.competition.application.CancelCompetition;
import kz.bastama.competition.application.NameDecider;
import kz.bastama.competition.application.SendObjection;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionDigest;
import kz.bastama.competition.domain.ObjectionState;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.ProposedSum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Ruling;
import kz.bastama.competition.domain.Selection;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.notice.Notices;
import kz.bastama.notice.SentNotice;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@BastamaTest
@PassesEveryElement("objection")
@RecordApplicationEvents
class ObjectionProcessTest {

    private static final Map<String, Object> CONFIRMED = Map.of("revisionDecision", "confirm");

    @Autowired
    private TestObjections objecting;

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Objections objections;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Applications applications;

    @Autowired
    private People accounts;

    @Autowired
    private NameDecider nameDecider;

    @Autowired
    private Selection selection;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private WonApplications wonApplications;

    @Autowired
    private Papers papers;

    @Autowired
    private Notices notices;

    @Autowired
    private CancelCompetition cancelCompetition;

    @Autowired
    private Journal journal;

    @Autowired
    private Terms terms;

    @Autowired
    private Cases running;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private MockMvc mvc;

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName(
            "Order 687, points 588, 592, 594 by analogy: upheld, the lot is considered again, and another one wins")
    void letsAnotherApplicationWinWhereTheCommissionChangesTheResult() throws Exception {
        Result result = objecting.published("6000000.00", "6000000.00", "5000000.00");
        assertThat(standing(result)).containsExactly(id(result, 0));
        Objection sent = objecting.object(result, 1);
        assertThat(sent.number()).matches("OB-2026-\\d{5}");
        assertThat(sent.digest()).isEqualTo(ObjectionDigest.of(sent.number(), sent.receivedAt(), sent.answers()));
        cases.fire(sent.id(), "Task_NotifyOfObjection");
        assertThat(told(result, 1)).anyMatch(notice -> notice.body().contains(sent.digest()));
        assertThat(notices.of(cases.officer(Role.OPERATOR).id()))
                .anyMatch(notice -> notice.path().equals("/staff/objections/" + sent.id()));
        assertThat(cases.task(sent.id()).groups()).containsExactly("operator");
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, Map.of("deciderNamed", true)))
                .contains(cases.worded("competition.deciderMissing", Map.of()));
        Person decider = objecting.assigned(sent.id());
        StaffTask task = cases.task(sent.id());
        assertThat(task.assignee()).isEqualTo(decider.login());
        assertThat(task.due()).isAfter(objecting.due(result.competition()));
        assertThat(notices.of(decider.id())).hasSize(1);

        objecting.decide(sent.id(), decider, ruling("uphold", "lotAgain"));
        cases.fire(sent.id(), "Task_IssueObjectionDecision");
        Paper paper = papers.find(sent.id().toString(), "objection-decision", 1).orElseThrow();
        assertThat(paper.number()).matches("OD-2026-\\d{5}");
        mvc.perform(get("/papers/" + paper.id() + "/kk")).andExpect(status().isNotFound());
        mvc.perform(get("/papers/" + paper.id() + "/kk")
                        .with(people.signedIn(result.applicants().get(1).person())))
                .andExpect(status().isOk());
        cases.fire(sent.id(), "Task_NotifyOfObjectionDecision");
        assertThat(told(result, 1)).anyMatch(notice -> notice.subject().contains(sent.number()));
        assertThat(told(result, 0)).anyMatch(notice -> notice.path().equals("/calls/" + result.competition()));
        assertThat(cases.task(sent.id()).groups()).containsExactly("secretary");
        assertThat(objecting.find(sent.id()).state()).isEqualTo(ObjectionState.DECIDED);

        endsTerm(result);
        assertThat(events.stream(LotDecided.class)).isEmpty();
        assertThat(cases.refusal(sent.id(), Role.SECRETARY, changed(result, 0, 2, "15")))
                .isEmpty();
        String samePerson = cases.worded("competition.revisionSamePerson", Map.of());
        assertThat(objecting.refusal(sent.id(), decider, CONFIRMED)).contains(samePerson);
        assertThat(objecting.refusal(sent.id(), cases.officer(Role.SECRETARY), CONFIRMED))
                .contains(samePerson);
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, Map.of("revisionDecision", "return")))
                .contains(cases.worded("competition.revisionDefect", Map.of()));
        cases.complete(
                sent.id(),
                Role.OPERATOR,
                Map.of("revisionDecision", "return", "revisionDefect", "The protocol has the number 16"));
        cases.settle(sent.id());
        assertThat(notices.of(cases.officer(Role.SECRETARY).id()))
                .anyMatch(notice -> notice.body().contains("The protocol has the number 16"));
        assertThat(standing(result)).containsExactly(id(result, 0));
        cases.complete(sent.id(), Role.SECRETARY, changed(result, 0, 2, "15"));
        objecting.confirmRevision(sent.id());
        cases.settle(result.competition());
        assertThat(standing(result)).containsExactly(id(result, 2));
        assertThat(events.stream(LotDecided.class)).isEmpty();
        endsTermOfChange(sent);
        cases.settle(result.competition());

        assertThat(standing(result)).containsExactly(id(result, 2));
        assertThat(objecting.find(sent.id()).state()).isEqualTo(ObjectionState.SETTLED);
        assertThat(competitions.find(result.competition()).orElseThrow().state())
                .isEqualTo(CompetitionState.CONCLUDED);
        assertThat(events.stream(LotDecided.class))
                .singleElement()
                .satisfies(decided -> assertThat(decided.winners())
                        .extracting(Award::applicationId)
                        .containsExactly(id(result, 2)));
        assertThat(wonApplications.find(id(result, 2)).orElseThrow().protocolNumber())
                .isEqualTo("15");
        assertThat(told(result, 0)).anyMatch(notice -> notice.body().contains("Counted anew"));
        assertThat(told(result, 2)).anyMatch(notice -> notice.body().contains("Counted anew"));
        mvc.perform(get("/calls/" + result.competition()).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Counted anew")))
                .andExpect(content().string(containsString("Objections received: 1.")));
        assertThat(what(result.competition()))
                .contains("competition.contractingHeld", "competition.resultRevised", "competition.concluded");
        assertThat(running.isRunning("objection", sent.id().toString())).isFalse();
    }

    @Test
    @DisplayName(
            "By analogy with point 588: who loses by a changed result is heard on it, once, before contracts are let go")
    void hearsEverybodyOfTheLotOnAChangedResult() throws Exception {
        Result result = objecting.published("6000000.00", "6000000.00", "5000000.00");
        Objection first = objecting.object(result, 1);
        endsTerm(result);
        Person decider = objecting.assigned(first.id());
        objecting.decide(first.id(), decider, ruling("uphold", "lotAgain"));
        cases.settle(first.id());
        Map<String, Object> answer = changed(result, 0, 2, "15");
        answer.put("revisionDate", "2026-04-01");
        cases.complete(first.id(), Role.SECRETARY, answer);
        objecting.confirmRevision(first.id());

        for (int place = 0; place < 3; place++) {
            assertThat(told(result, place)).anyMatch(notice -> notice.body().contains("Counted anew"));
        }
        mvc.perform(get("/calls/" + result.competition()).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("The changed result may be objected to until ")));
        Person loser = result.applicants().get(0).person();
        accounts.speak(loser.id(), Locale.ENGLISH);
        mvc.perform(get("/cabinet/applications/" + id(result, 0)).with(people.signedIn(loser)))
                .andExpect(content().string(containsString("objections to the changed result may be filed")))
                .andExpect(content().string(containsString("changed the result")));
        Objection against = objecting.object(result, 0);
        assertThat(against.about()).isEqualTo(first.id());
        assertThat(reasons(against, decider)).contains("competition.deciderRevised");

        Person winner = result.applicants().get(1).person();
        accounts.speak(winner.id(), Locale.ENGLISH);
        String own = "/cabinet/applications/" + id(result, 1);
        mvc.perform(get(own).with(people.signedIn(winner)))
                .andExpect(content().string(containsString("Object to the changed result")));
        mvc.perform(get(own + "/objection").with(people.signedIn(winner)))
                .andExpect(content().string(containsString("Send the objection")))
                .andExpect(content().string(containsString(first.number())));
        Objection second = objecting.object(result, 1);
        assertThat(second.id()).isNotEqualTo(first.id());
        objecting.dismiss(second.id());
        assertThat(objecting.object(result, 1)).isEqualTo(objecting.find(second.id()));
        mvc.perform(get(own + "/objection").with(people.signedIn(winner)))
                .andExpect(content().string(containsString(first.number())))
                .andExpect(content().string(containsString(second.number())));

        objecting.dismiss(against.id());
        cases.settle(result.competition());
        assertThat(events.stream(LotDecided.class)).isEmpty();
        assertThat(objecting.due(result.competition())).isEqualTo("2026-03-31T18:59:59.999Z");
        assertThat(cases.job(first.id(), "Event_RevisionTermOver").getDuedate())
                .isEqualTo(Date.from(Instant.parse("2026-04-06T19:00:59.999Z")));
        assertThat(objecting.object(result, 2, Instant.parse("2026-04-06T19:00:00Z")))
                .isInstanceOf(SendObjection.Outcome.Refused.class);
        endsTermOfChange(first);
        cases.settle(result.competition());
        assertThat(events.stream(LotDecided.class)).hasSize(1);
    }

    @Test
    @DisplayName(
            "An objection to the refusal of the check, wholly upheld: the application is judged after the others, and wins")
    void letsAnApplicationWinThatTheCheckHadRefused() throws Exception {
        Result result = objecting.publishedWithoutTheLast("6000000.00", "5000000.00");
        Objection sent = objecting.object(result, 1);
        Person decider = objecting.assigned(sent.id());
        assertThat(objecting.refusal(sent.id(), decider, ruling("uphold", "nothing")))
                .contains(cases.worded("competition.objectionAdmits", Map.of()));
        objecting.decide(sent.id(), decider, ruling("uphold", "lotAgain"));
        cases.settle(sent.id());
        Person applicant = result.applicants().get(1).person();
        accounts.speak(applicant.id(), Locale.ENGLISH);
        accounts.speak(decider.id(), Locale.ENGLISH);
        mvc.perform(get("/cabinet/applications/" + id(result, 1)).with(people.signedIn(applicant)))
                .andExpect(content().string(containsString("the commission considers the lot again")));
        mvc.perform(get("/staff/objections/" + sent.id()).with(people.signedIn(decider)))
                .andExpect(content().string(containsString("The secretary calls the experts of the competition")))
                .andExpect(content().string(containsString("The commission answers until ")))
                .andExpect(content().string(containsString("points 588\u2013598")));

        Map<String, Object> answers = changed(result, 0, 1, "15");
        assertThat(cases.refusal(sent.id(), Role.SECRETARY, answers))
                .contains(cases.worded("competition.revisionPoints", Map.of("scale", new BigDecimal("100"))))
                .doesNotContain(number(result, 1));
        answers.put("revisionPoints", "59.99");
        assertThat(cases.refusal(sent.id(), Role.SECRETARY, answers))
                .contains(cases.worded("competition.revisionNextNotRanked", Map.of("number", number(result, 1))));
        answers.put("revisionPoints", "95.5");
        cases.complete(sent.id(), Role.SECRETARY, answers);
        objecting.confirmRevision(sent.id());

        assertThat(standing(result)).containsExactly(id(result, 1));
        assertThat(selection.ranking(result.competition()))
                .extracting(Ranked::applicationId, Ranked::rank)
                .containsExactly(tuple(id(result, 1), 1), tuple(id(result, 0), 2));
        assertThat(applications.find(id(result, 1)).orElseThrow().state()).isEqualTo(ApplicationState.ADMITTED);
        assertThat(what(id(result, 1))).contains("competition.admittedAnew");
        assertThat(what(result.competition())).contains("competition.checkConcludedAnew");
        assertThat(papers.find(result.competition().toString(), "check-conclusion", 2))
                .as("the conclusion of the check, anew")
                .isPresent();
        mvc.perform(get("/calls/" + result.competition() + "/lists/check").header("Accept-Language", "en"))
                .andExpect(content().string(containsString(sent.number())));
        mvc.perform(get("/cabinet/applications/" + id(result, 1)).with(people.signedIn(applicant)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("was admitted by the objection")))
                .andExpect(content().string(containsString("was not admitted by the check")));
        mvc.perform(get("/cabinet/applications/" + id(result, 1) + "/objection").with(people.signedIn(applicant)))
                .andExpect(content().string(containsString("mean of the experts: 95.5")));
        mvc.perform(get("/calls/" + result.competition())).andExpect(status().isOk());
    }

    @Test
    void admitsWhereTheCheckHadRefusedAllOnceASecondPersonConfirms() {
        Result result = objecting.refused("5000000.00");
        assertThat(objecting.due(result.competition())).isEqualTo("2026-03-31T18:59:59.999Z");
        Objection sent = objecting.object(result, 0);
        Person decider = objecting.assigned(sent.id());
        assertThat(objecting.refusal(sent.id(), decider, ruling("uphold", "nothing")))
                .contains(cases.worded("competition.objectionAdmits", Map.of()));
        objecting.decide(sent.id(), decider, ruling("uphold", "lotAgain"));
        assertThat(cases.task(sent.id()).key()).isEqualTo("Task_ConfirmAdmission");
        assertThat(cases.task(sent.id()).due()).isNotNull();
        assertThat(told(result, 0)).noneMatch(notice -> notice.subject().contains("decided"));
        assertThat(objecting.refusal(sent.id(), decider, Map.of("admissionDecision", "confirm")))
                .contains(cases.worded("competition.admissionSamePerson", Map.of()));
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, Map.of("admissionDecision", "return")))
                .contains(cases.worded("competition.admissionDefect", Map.of()));
        Person heir = people.open(Role.OPERATOR);
        assertThat(name(sent, heir).isAllowed()).isTrue();
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, Map.of("admissionDecision", "confirm")))
                .contains(cases.worded("competition.admissionOfFormer", Map.of()));
        cases.complete(
                sent.id(), Role.OPERATOR, Map.of("admissionDecision", "return", "admissionDefect", "No new evidence"));
        cases.settle(sent.id());
        assertThat(notices.of(heir.id()))
                .anyMatch(notice -> notice.body().contains("was not confirmed")
                        || notice.body().contains("не подтвержд"));
        assertThat(applications.find(id(result, 0)).orElseThrow().state()).isEqualTo(ApplicationState.REFUSED);
        objecting.decide(sent.id(), heir, ruling("uphold", "lotAgain"));
        cases.complete(sent.id(), Role.OPERATOR, Map.of("admissionDecision", "confirm"));
        cases.settle(sent.id());

        assertThat(objecting.find(sent.id()).ruling().by()).isEqualTo(heir.id());
        assertThat(what(id(result, 0)))
                .contains(
                        "competition.admissionProposed",
                        "competition.admissionConfirmed",
                        "competition.admittedByObjection");
        Paper first = papers.find(result.competition().toString(), "check-conclusion", 1)
                .orElseThrow();
        Paper anew = papers.find(result.competition().toString(), "check-conclusion", 2)
                .orElseThrow();
        assertThat(PdfAssertions.textOf(
                        papers.rendition(anew.id(), Locale.forLanguageTag("ru")).pdf()))
                .contains("взамен", first.number(), sent.number());
        assertThat(papers.find(result.competition().toString(), "check-conclusion", 3))
                .isEmpty();
        assertThat(objecting.find(sent.id()).state()).isEqualTo(ObjectionState.SETTLED);
        assertThat(applications.find(id(result, 0)).orElseThrow().state()).isEqualTo(ApplicationState.ADMITTED);
        assertThat(competitions.find(result.competition()).orElseThrow().state())
                .as("the term runs for others still")
                .isEqualTo(CompetitionState.CHECK);
        TestObjections.at("2026-03-31T19:01:00Z");
        cases.fire(result.competition(), "Event_CheckObjectionTermEnded");
        assertThat(competitions.find(result.competition()).orElseThrow().state())
                .isEqualTo(CompetitionState.EXPERTISE);
    }

    @Test
    void refusesChangesThatTheLotCannotBear() {
        Result result = objecting.published("6000000.00", "6000000.00", "3000000.00");
        assertThat(standing(result)).containsExactly(id(result, 0), id(result, 2));
        Objection sent = objecting.object(result, 1);
        objecting.decide(sent.id(), objecting.assigned(sent.id()), ruling("upholdInPart", "lotAgain"));
        cases.settle(sent.id());

        Map<String, Object> both = changed(result, 0, 1, "15");
        both.put("revisionFormer", "");
        assertThat(cases.refusal(sent.id(), Role.SECRETARY, both)).isNotBlank();
        assertThat(cases.refusal(sent.id(), Role.SECRETARY, changed(result, 1, 2, "15")))
                .contains(cases.worded("competition.revisionFormerNoWinner", Map.of("number", number(result, 1))))
                .contains(cases.worded("competition.revisionNextWins", Map.of("number", number(result, 2))));
        Map<String, Object> unknown = changed(result, 0, 1, "15");
        unknown.put("revisionNext", "AP-1");
        assertThat(cases.refusal(sent.id(), Role.SECRETARY, unknown))
                .contains(cases.worded("competition.revisionNextNotRanked", Map.of("number", "AP-1")));
        Map<String, Object> judged = changed(result, 0, 1, "15");
        judged.put("revisionPoints", "95");
        assertThat(cases.refusal(sent.id(), Role.SECRETARY, judged))
                .contains(cases.worded("competition.revisionPointsUnasked", Map.of()));
        Map<String, Object> ahead = changed(result, 0, 1, "15");
        ahead.put("revisionDate", "2026-12-31");
        assertThat(cases.refusal(sent.id(), Role.SECRETARY, ahead)).isNotBlank();
        Map<String, Object> before = changed(result, 0, 1, "15");
        before.put("revisionDate", "2026-03-25");
        assertThat(cases.refusal(sent.id(), Role.SECRETARY, before))
                .contains(cases.worded(
                        "competition.revisionBeforeDecision", Map.of("day", "25.03.2026", "limit", "26.03.2026")));

        assertThat(cases.worded(
                                "competition.revisionBeyondMoney",
                                Map.of("asked", new BigDecimal("1200000.5"), "left", new BigDecimal("1000000.00")))
                        .replace('\u00a0', ' '))
                .contains("1 200 000,50", " 1 000 000 ");

        Map<String, Object> stands = changed(result, 0, 1, "16");
        stands.put("resultRevision", "stands");
        cases.complete(sent.id(), Role.SECRETARY, stands);
        objecting.confirmRevision(sent.id());
        assertThat(objecting.find(sent.id()).state()).isEqualTo(ObjectionState.SETTLED);
        assertThat(standing(result)).containsExactly(id(result, 0), id(result, 2));
        assertThat(objecting.find(sent.id()).revision().isChanged()).isFalse();
        assertThat(objecting.find(sent.id()).ruling().kind()).isEqualTo(Ruling.Kind.UPHELD_IN_PART);
    }

    @Test
    void awardsTheLesserSumThatTheCommissionVoted() {
        Result result = objecting.published("6000000.00", "6000000.00");
        assertThat(standing(result)).containsExactly(id(result, 0));
        Objection sent = objecting.object(result, 1);
        objecting.decide(sent.id(), objecting.assigned(sent.id()), ruling("uphold", "lotAgain"));
        cases.settle(sent.id());
        Map<String, Object> beside = changed(result, 0, 1, "15");
        beside.put("revisionFormer", "");
        assertThat(cases.refusal(sent.id(), Role.SECRETARY, beside))
                .as("what it asks is more than is left")
                .isNotBlank();
        proceedings.propose(
                result.competition(),
                new ProposedSum(
                        id(result, 1), new BigDecimal("3500000.00"), OfficialText.of("Автобуссыз", "Without the bus")));

        cases.complete(sent.id(), Role.SECRETARY, beside);
        objecting.confirmRevision(sent.id());

        assertThat(selection.awards(result.competition()).values().stream().flatMap(List::stream))
                .extracting(Award::applicationId, Award::amount)
                .contains(tuple(id(result, 1), new BigDecimal("3500000.00")))
                .hasSize(2);
    }

    @Test
    @DisplayName("Order 687, point 598 by analogy: returned once for a defect, and mended in time")
    void returnsOnceAndTakesWhatWasMended() {
        Result result = objecting.published("6000000.00", "5000000.00");
        Objection sent = objecting.object(result, 1);
        Person decider = objecting.assigned(sent.id());
        Map<String, Object> returned = Map.of("objectionRuling", "return", "objectionDefect", "No facts");
        assertThat(objecting.refusal(sent.id(), decider, Map.of("objectionRuling", "return")))
                .contains(cases.worded("competition.objectionDefect", Map.of()));
        objecting.decide(sent.id(), decider, returned);
        cases.fire(sent.id(), "Task_NotifyOfObjectionReturn");
        assertThat(told(result, 1)).anyMatch(notice -> notice.body().contains("No facts"));
        assertThat(objecting.find(sent.id()).state()).isEqualTo(ObjectionState.RETURNED);
        assertThat(cases.job(sent.id(), "Event_MendingTermOver").getDuedate())
                .isEqualTo(Date.from(Instant.parse("2026-03-30T19:00:59.999Z")));

        Person heir = people.open(Role.OPERATOR);
        assertThat(name(sent, heir).isAllowed()).isTrue();
        assertThat(notices.of(heir.id())).isEmpty();
        Instant inTime = Instant.parse("2026-03-30T18:59:59.999Z");
        assertThat(objecting.mend(result, 1, inTime.plusMillis(1), "Late"))
                .isInstanceOf(SendObjection.Outcome.Refused.class);
        assertThat(objecting.mend(result, 1, inTime, "Sheet 3, criterion 2"))
                .isInstanceOf(SendObjection.Outcome.Sent.class);
        assertThat(objecting.mend(result, 1, inTime, "Once more")).isInstanceOf(SendObjection.Outcome.Sent.class);
        Objection mended = objecting.find(sent.id());
        assertThat(mended.number()).isEqualTo(sent.number());
        assertThat(mended.receivedAt()).isEqualTo(sent.receivedAt());
        assertThat(mended.before()).isEqualTo(sent.answers());
        assertThat(mended.answers()).contains("Sheet 3").doesNotContain("Once more");
        cases.settle(sent.id());
        assertThat(cases.task(sent.id()).assignee()).isEqualTo(heir.login());
        assertThat(notices.of(heir.id())).hasSize(1);
        assertThat(objecting.refusal(sent.id(), heir, returned))
                .contains(cases.worded("competition.objectionReturnedOnce", Map.of()));
        objecting.decide(sent.id(), heir, ruling("uphold", "nothing"));
        cases.settle(sent.id());
        assertThat(objecting.find(sent.id()).state()).isEqualTo(ObjectionState.SETTLED);
    }

    @Test
    void letsTheApplicantTakeItBackUntilItIsDecided() throws Exception {
        Result result = objecting.published("6000000.00", "5000000.00", "4000000.00");
        Objection first = objecting.object(result, 1);
        Objection second = objecting.object(result, 2);
        cases.settle(first.id());
        assertThat(cases.task(first.id()).due())
                .as("who decides is named in a working day")
                .isNotNull();
        assertThat(terms(first)).contains("objectionNaming");
        String form = "/cabinet/applications/" + id(result, 1) + "/objection";
        for (Locale language : List.of(Locale.forLanguageTag("kk"), Locale.forLanguageTag("ru"), Locale.ENGLISH)) {
            accounts.speak(result.applicants().get(1).person().id(), language);
            page(form, result, 1).andExpect(content().string(containsString(form + "/take-back")));
        }
        takeBack(result, 1).andExpect(flash().attribute("done", "competition.objection.takenBack"));
        takeBack(result, 1).andExpect(flash().attributeExists("refusals"));
        assertThat(objecting.find(first.id()).state()).isEqualTo(ObjectionState.TAKEN_BACK);
        cases.settle(first.id());

        assertThat(objecting.find(first.id()).state()).isEqualTo(ObjectionState.SETTLED);
        assertThat(running.isRunning("objection", first.id().toString())).isFalse();
        assertThat(terms(first)).isEmpty();
        assertThat(what(first.id())).contains("competition.objectionTakenBack");
        assertThat(told(result, 1)).anyMatch(notice -> notice.subject().contains("is taken back"));
        page(form, result, 1)
                .andExpect(content().string(not(containsString("take-back"))))
                .andExpect(content().string(containsString("Taken back")));
        page("/cabinet/applications/" + id(result, 1), result, 1)
                .andExpect(content().string(containsString("You took the objection back")))
                .andExpect(content().string(not(containsString("competition.road"))));

        Person decider = objecting.assigned(second.id());
        objecting.decide(second.id(), decider, Map.of("objectionRuling", "return", "objectionDefect", "No facts"));
        endsTerm(result);
        assertThat(competitions.find(result.competition()).orElseThrow().state())
                .isEqualTo(CompetitionState.RESULT);
        takeBack(result, 2).andExpect(flash().attribute("done", "competition.objection.takenBack"));
        cases.settle(second.id());
        cases.settle(result.competition());
        assertThat(notices.of(decider.id()))
                .anyMatch(notice -> notice.path().equals("/staff/objections/" + second.id()));
        assertThat(competitions.find(result.competition()).orElseThrow().state())
                .isEqualTo(CompetitionState.CONCLUDED);
        mvc.perform(get("/calls/" + result.competition()).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Taken back: 2.")));
    }

    @Test
    void isClosedWithItsCompetitionWhereThatIsCancelled() {
        Result result = objecting.refused("5000000.00");
        Objection sent = objecting.object(result, 0);
        Person decider = objecting.assigned(sent.id());

        people.as(
                cases.officer(Role.OPERATOR),
                () -> assertThat(cancelCompetition
                                .of(result.competition(), Cancellation.Cause.OTHER, "Order 7 of 27 March")
                                .isAllowed())
                        .isTrue());
        cases.settle(sent.id());
        cases.settle(result.competition());

        assertThat(objecting.find(sent.id()).state()).isEqualTo(ObjectionState.OVERTAKEN);
        assertThat(running.isRunning("objection", sent.id().toString())).isFalse();
        assertThat(objections.open(result.competition())).isZero();
        assertThat(terms(sent)).isEmpty();
        assertThat(told(result, 0))
                .anyMatch(notice ->
                        notice.path().endsWith("/objection") && notice.body().contains("Order 7 of 27 March"));
        assertThat(notices.of(decider.id())).anyMatch(notice -> notice.body().contains("Order 7 of 27 March"));
        assertThat(what(sent.id())).contains("competition.objectionOvertaken");
        assertThat(competitions.find(result.competition()).orElseThrow().state())
                .isEqualTo(CompetitionState.CANCELLED);
    }

    @Test
    void takesNothingBackThatIsDecided() throws Exception {
        Result result = objecting.published("6000000.00", "5000000.00");
        Objection sent = objecting.object(result, 1);
        objecting.decide(sent.id(), objecting.assigned(sent.id()), ruling("dismiss", ""));

        takeBack(result, 1).andExpect(flash().attributeExists("refusals"));

        assertThat(objecting.find(sent.id()).state()).isEqualTo(ObjectionState.DECIDED);
        cases.settle(sent.id());
        assertThat(told(result, 1))
                .as("the letter has the code's words")
                .anyMatch(notice -> notice.body().contains("the objection is unfounded"));
        mvc.perform(get("/insight/reasons")
                        .param("reason", "reasons.objection.unfounded")
                        .with(people.signedInAs(Role.MANAGER)))
                .andExpect(content().string(containsString("/staff/objections/" + sent.id())))
                .andExpect(content().string(containsString(sent.number())));
    }

    private ResultActions takeBack(Result result, int place) throws Exception {
        return mvc.perform(post("/cabinet/applications/" + id(result, place) + "/objection/take-back")
                .with(csrf())
                .with(people.signedIn(result.applicants().get(place).person())));
    }

    private ResultActions page(String address, Result result, int place) throws Exception {
        return mvc.perform(get(address)
                        .with(people.signedIn(result.applicants().get(place).person())))
                .andExpect(content().string(not(containsString("??"))));
    }

    private List<String> terms(Objection one) {
        return terms.ofCase(one.id().toString()).stream()
                .filter(Term::isOpen)
                .map(Term::name)
                .toList();
    }

    @Test
    void considersAsFiledWhatNobodyMended() {
        Result result = objecting.published("6000000.00", "5000000.00");
        Objection sent = objecting.object(result, 1);
        Person decider = objecting.assigned(sent.id());
        objecting.decide(sent.id(), decider, Map.of("objectionRuling", "return", "objectionDefect", "No facts"));
        cases.settle(sent.id());
        TestObjections.at("2026-03-30T19:00:01Z");
        cases.fire(sent.id(), "Event_MendingTermOver");
        assertThat(objecting.mend(result, 1, Instant.parse("2026-03-30T19:00:02Z"), "Late"))
                .isInstanceOf(SendObjection.Outcome.Refused.class);
        cases.settle(sent.id());
        Map<String, Object> ungrounded = Map.of("objectionRuling", "dismiss", "objectionReasons", "Read");
        assertThat(objecting.refusal(sent.id(), decider, ungrounded))
                .as("no ground is chosen")
                .isNotBlank();
        Map<String, Object> unreasoned = Map.of("objectionRuling", "dismiss", "objectionDismissedFor", "unfounded");
        assertThat(objecting.refusal(sent.id(), decider, unreasoned))
                .contains(cases.worded("competition.objectionReasons", Map.of()));
        assertThat(objecting.refusal(sent.id(), decider, ruling("dismiss", "lotAgain")))
                .contains(cases.worded("competition.objectionDismissed", Map.of()));
        assertThat(objecting.refusal(sent.id(), decider, ruling("uphold", "")))
                .contains(cases.worded("competition.objectionFollows", Map.of()));
        objecting.decide(sent.id(), decider, ruling("dismiss", ""));
        cases.settle(sent.id());
        assertThat(objecting.find(sent.id()).answers()).isEqualTo(sent.answers());
        assertThat(objecting.find(sent.id()).ruling().kind()).isEqualTo(Ruling.Kind.DISMISSED);
    }

    @Test
    void letsNobodyDecideWhoTookPart() {
        Result result = objecting.published("6000000.00", "5000000.00");
        Objection sent = objecting.object(result, 1);
        cases.settle(sent.id());
        assertThat(reasons(sent, cases.officer(Role.OPERATOR))).contains("competition.deciderChecked");
        assertThat(reasons(sent, result.confirmer())).containsExactly("competition.deciderConfirmedCheck");
        Person judgedTheWinner = people.open(Role.OPERATOR);
        acted(judgedTheWinner, id(result, 0), "competition.groundAnswered");
        assertThat(reasons(sent, judgedTheWinner)).containsExactly("competition.deciderChecked");
        Person appointed = people.open(Role.OPERATOR);
        acted(appointed, result.competition(), "competition.expertAppointed");
        assertThat(reasons(sent, appointed)).containsExactly("competition.deciderAppointed");
        for (String act : List.of(
                "expert.dismissalProposed",
                "expert.conflictDismissed",
                "expert.conflictUpheld",
                "competition.conflictDeclared")) {
            Person weighed = people.open(Role.OPERATOR);
            acted(weighed, result.competition(), act);
            assertThat(reasons(sent, weighed)).as(act).containsExactly("competition.deciderConflicts");
        }
        for (String act : List.of(
                "expert.drawPublished", "expert.drawValueEntered", "expert.drawClosed", "competition.expertFellOut")) {
            Person drew = people.open(Role.OPERATOR);
            acted(drew, result.competition(), act);
            assertThat(reasons(sent, drew)).as(act).containsExactly("competition.deciderDrew");
        }
        for (String act : List.of("competition.sheetRequested", "competition.sheetDecided")) {
            Person decidedOnSheet = people.open(Role.OPERATOR);
            acted(decidedOnSheet, result.competition(), act);
            assertThat(reasons(sent, decidedOnSheet)).as(act).containsExactly("competition.deciderSheets");
        }
        Person proposed = people.open(Role.OPERATOR);
        acted(proposed, result.competition(), "competition.sumProposed");
        assertThat(reasons(sent, proposed)).containsExactly("competition.deciderSecretary");
        Person asked = people.open(Role.OPERATOR);
        acted(asked, id(result, 0), "competition.registerAsked");
        assertThat(reasons(sent, asked)).containsExactly("competition.deciderChecked");
        assertThat(reasons(sent, cases.officer(Role.SECRETARY)))
                .contains("competition.deciderNoOfficer", "competition.deciderSecretary");
        assertThat(reasons(sent, result.experts().get(0).person())).contains("competition.deciderExpert");
        assertThat(reasons(sent, result.members().get(0).person())).contains("competition.deciderMember");
        assertThat(objecting.find(sent.id()).deciderId()).isNull();

        Person decider = objecting.assigned(sent.id());
        assertThat(objecting.refusal(sent.id(), people.open(Role.OPERATOR), ruling("dismiss", "")))
                .contains(cases.worded("competition.deciderAnother", Map.of()));
        Person another = people.open(Role.OPERATOR);
        assertThat(name(sent, another).isAllowed()).isTrue();
        assertThat(cases.task(sent.id()).assignee()).isEqualTo(another.login());
        assertThat(notices.of(another.id())).hasSize(1);
        assertThat(notices.of(decider.id()))
                .hasSize(2)
                .last()
                .satisfies(notice -> assertThat(notice.subject()).contains(sent.number()));
        assertThat(objecting.refusal(sent.id(), decider, ruling("dismiss", "")))
                .contains(cases.worded("competition.deciderAnother", Map.of()));
        objecting.decide(sent.id(), another, ruling("dismiss", ""));
        assertThat(name(sent, decider).refusals())
                .extracting(Refusal::code)
                .containsExactly("competition.deciderTooLate");
    }

    @Test
    void takesOneObjectionOfAnApplicationWithinItsTermAndNoOther() {
        Result result = objecting.published("6000000.00", "5000000.00");
        Instant due = objecting.due(result.competition());
        assertThat(due).isEqualTo("2026-03-31T18:59:59.999Z");
        assertThat(objecting.object(result, 0, due)).isInstanceOf(SendObjection.Outcome.Sent.class);
        Objection first = objections.ofApplication(id(result, 0)).orElseThrow();
        assertThat(objecting.object(result, 0, due)).isEqualTo(new SendObjection.Outcome.Sent(first));
        assertThat(objections.ofCompetition(result.competition())).hasSize(1);
    }

    private Map<String, Object> changed(Result result, int former, int next, String protocol) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("resultRevision", "changed");
        answers.put("revisionFormer", number(result, former));
        answers.put("revisionNext", number(result, next));
        answers.put("revisionProtocol", protocol);
        answers.put("revisionDate", "2026-03-26");
        answers.put("revisionReasons", "Counted anew");
        return answers;
    }

    private void endsTermOfChange(Objection objection) {
        TestObjections.at("2026-04-06T19:01:00Z");
        cases.fire(objection.id(), "Event_RevisionTermOver");
        cases.settle(objection.id());
    }

    private void endsTerm(Result result) {
        TestObjections.at("2026-03-31T19:00:01Z");
        cases.fire(result.competition(), "Event_ObjectionTermEnded");
        cases.settle(result.competition());
    }

    private Verdict name(Objection objection, Person person) {
        Verdict[] verdict = new Verdict[1];
        people.as(cases.officer(Role.OPERATOR), () -> verdict[0] = nameDecider.of(objection.id(), person.id()));
        return verdict[0];
    }

    private List<String> reasons(Objection objection, Person person) {
        return name(objection, person).refusals().stream().map(Refusal::code).toList();
    }

    private List<SentNotice> told(Result result, int place) {
        return notices.of(result.applicants().get(place).person().id());
    }

    private List<UUID> standing(Result result) {
        return selection.awards(result.competition()).values().stream()
                .flatMap(List::stream)
                .map(Award::applicationId)
                .toList();
    }

    private List<String> what(UUID id) {
        return journal.ofCase(id.toString()).stream()
                .map(record -> record.entry().what())
                .toList();
    }

    private void acted(Person officer, UUID caseId, String what) {
        people.as(
                officer,
                () -> transaction.executeWithoutResult(
                        status -> journal.record(JournalEntry.of(caseId.toString(), what))));
    }

    private static UUID id(Result result, int place) {
        return result.applications().get(place).id();
    }

    private static String number(Result result, int place) {
        return result.applications().get(place).number();
    }
}
