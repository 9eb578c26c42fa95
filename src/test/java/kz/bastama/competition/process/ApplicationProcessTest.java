package kz.bastama.competition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.application.CancelCompetition;
import kz.bastama.competition.application.DraftCorrection;
import kz.bastama.competition.application.PreCheck;
import kz.bastama.competition.application.RecordCheck;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.application.SendCorrection;
import kz.bastama.competition.application.WithdrawApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.paper.CheckReasons;
import kz.bastama.document.Papers;
import kz.bastama.engine.Cases;
import kz.bastama.form.FieldError;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.Terms;
import kz.bastama.notice.Notices;
import kz.bastama.notice.SentNotice;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@BastamaTest
@PassesEveryElement("application")
class ApplicationProcessTest {

    /** Thursday after the holidays of Nauryz, 18:30 in Almaty: the twentieth day is a holiday. */
    private static final Instant CLOSES = Instant.parse("2026-03-26T13:30:00Z");

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private Competitions competitions;

    @Autowired
    private FormalChecks checks;

    @Autowired
    private Corrections corrections;

    @Autowired
    private RecordCheck recordCheck;

    @Autowired
    private WithdrawApplication withdrawApplication;

    @Autowired
    private PreCheck preCheck;

    @Autowired
    private CheckReasons reasons;

    @Autowired
    private Editions editions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CancelCompetition cancelCompetition;

    @Autowired
    private Papers papers;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private Terms terms;

    @Autowired
    private Cases running;

    @Autowired
    private ApplicationEventPublisher events;

    private UUID competition;
    private Applicant applicant;

    @BeforeEach
    void announces() {
        at("2026-03-02T05:00:00Z");
        competition = cases.announced("10000000.00");
        applicant = applicants.applicant();
        at("2026-03-10T05:00:00Z");
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void registersChecksAndAdmits() {
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        assertThat(sent.number()).matches("AP-2026-\\d{5}");
        assertThat(sent.digest()).matches("[0-9a-f]{64}");

        cases.fire(sent.id(), "Task_IssueReceipt");
        assertThat(papers.find(sent.id().toString(), "receipt", 1).orElseThrow().number())
                .matches("RC-2026-\\d{5}");
        cases.fire(sent.id(), "Task_NotifyApplicantOfReceipt");
        assertThat(notices.of(applicant.person().id()))
                .extracting(SentNotice::path)
                .contains("/cabinet/applications/" + sent.id());
        assertThat(running.tasksOf(sent.id().toString())).isEmpty();

        closeIntake();
        cases.fire(sent.id(), "Task_CheckByData");
        assertThat(checks.findings(sent.id())).hasSize(11).allMatch(Finding::passed);
        assertThat(cases.task(sent.id()).groups()).containsExactly("operator");
        applicants.answerGrounds(sent.id());
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "admit"));

        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.ADMITTED);
        assertThat(running.isRunning("application", sent.id().toString())).isFalse();
        assertThat(journal.ofCase(sent.id().toString()))
                .extracting(record -> record.entry().what())
                .startsWith("competition.applicationBegun", "competition.applicationSent")
                .endsWith("competition.applicationChecked")
                .contains("competition.checkedByData", "competition.groundAnswered");
    }

    @Test
    void sendsNoBudgetWithoutMoney() {
        for (List<Map<String, Object>> budget :
                List.of(List.<Map<String, Object>>of(), List.of(TestApplicants.line("Bags", "0.00")))) {
            Map<String, Object> typed = TestApplicants.typed("0.00");
            typed.put("budget", budget);
            Application draft =
                    applicants.draft(competitions.lotsOf(competition).get(0), applicants.applicant(), typed);

            SendApplication.Outcome outcome = applicants.send(draft, applicant, Instant.parse("2026-03-10T05:00:00Z"));

            assertThat(((SendApplication.Outcome.Incomplete) outcome)
                            .submission()
                            .errors())
                    .extracting(FieldError::path)
                    .contains(budget.isEmpty() ? "budget" : "budget[0].price", "total");
        }
    }

    @Test
    @DisplayName("Check of an application: seven working days from the end of the intake")
    void givesTheCheckSevenWorkingDays() {
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        closeIntake();
        cases.fire(sent.id(), "Task_CheckByData");

        assertThat(cases.task(sent.id()).due()).isEqualTo("2026-04-06T18:59:59.999Z");
        assertThat(terms.ofCase(sent.id().toString()))
                .singleElement()
                .matches(term -> term.isOpen() && term.name().equals("formalCheck"));
        applicants.answerGrounds(sent.id());
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "admit"));
        assertThat(terms.ofCase(sent.id().toString())).noneMatch(term -> term.isOpen());
    }

    @Test
    void givesReceiptAlsoWhenTheIntakeEndsFirst() {
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        closeIntake();
        applicants.check(sent.id(), "admit");
        assertThat(running.isRunning("application", sent.id().toString())).isTrue();

        cases.settle(sent.id());

        assertThat(papers.find(sent.id().toString(), "receipt", 1)).isPresent();
        assertThat(running.isRunning("application", sent.id().toString())).isFalse();
    }

    @Test
    @DisplayName("Law 36-III, article 6-1, point 4: an exclusion ground bars, and nothing else does")
    void letsTheDecisionFollowOnlyFromWhatWasFound() {
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        closeIntake();
        cases.fire(sent.id(), "Task_CheckByData");
        Map<String, Object> admit = Map.of("checkDecision", "admit");
        Map<String, Object> refuse = Map.of("checkDecision", "refuse", "checkRemark", "No");

        assertThat(cases.refusal(sent.id(), Role.OPERATOR, admit))
                .contains(cases.worded("competition.groundsOpen", Map.of("count", 8)));
        applicants.answerGrounds(sent.id());
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, refuse))
                .contains(cases.worded("competition.refusedWithoutFinding", Map.of()));
        applicants.answerGrounds(sent.id(), "bankruptcy");
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, admit))
                .contains(cases.worded("competition.admittedAgainstFinding", Map.of()));
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, Map.of("checkDecision", "perhaps")))
                .isNotBlank();
        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.SENT);

        cases.complete(sent.id(), Role.OPERATOR, refuse);
        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.REFUSED);
        assertThat(applicants.find(sent.id()).remark()).isEqualTo("No");
        assertThat(running.isRunning("application", sent.id().toString())).isTrue();
        cases.settle(sent.id());
        assertThat(notices.of(applicant.person().id()))
                .anyMatch(notice -> notice.subject().contains(sent.number())
                        && notice.body().contains("1) "));
        assertThat(running.isRunning("application", sent.id().toString())).isFalse();
    }

    @Test
    void isWithdrawnBeforeTheIntakeClosesAndSentAgain() {
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        cases.settle(sent.id());

        assertThat(withdrawApplication.of(sent.id(), CLOSES.minusSeconds(60)).isAllowed())
                .isTrue();
        cases.settle(sent.id());
        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(papers.find(sent.id().toString(), "withdrawal", 1)).isPresent();
        assertThat(running.isRunning("application", sent.id().toString())).isFalse();
        assertThat(notices.of(applicant.person().id())).hasSizeGreaterThanOrEqualTo(2);
        assertThat(applicants.send(sent, applicant, Instant.parse("2026-03-10T05:00:00Z")))
                .as("a click in an old tab says nothing of a number")
                .isInstanceOf(SendApplication.Outcome.Changed.class);
        Application again = applicants.sent(competition, applicant, "4000000.00");
        Application last = applicants.sent(competition, applicants.applicant(), "3000000.00");
        at("2026-03-26T13:30:01Z");
        assertThat(withdrawApplication.of(last.id(), CLOSES).isAllowed()).isFalse();
        assertThat(withdrawApplication.of(last.id(), CLOSES.minusMillis(1)).isAllowed())
                .as("received in time, processed later")
                .isTrue();
        assertThat(applicants.find(last.id()).state()).isEqualTo(ApplicationState.WITHDRAWN);
        closeIntake();

        assertThat(withdrawApplication.of(again.id(), CLOSES.minusMillis(1)).refusals())
                .as("the intake has been counted")
                .extracting(Refusal::code)
                .containsExactly("competition.notWithdrawable");
        assertThat(withdrawApplication.of(sent.id(), CLOSES.minusSeconds(60)).isAllowed())
                .isFalse();
    }

    @Test
    @DisplayName("Article 41, point 5 of Law 142-II: who applies in March hears what the check will say in April")
    void tellsTheApplicantBeforehandWhatCountsAtTheClosing() {
        jdbc.sql("update competition_competitions set closes_at = ? where id = ?")
                .params(Timestamp.from(Instant.parse("2026-04-06T13:30:00Z")), competition)
                .update();
        at("2026-03-20T05:00:00Z");
        Applicant newcomer = applicants.newcomer();
        applicants.hasFiled(newcomer, 2024);
        Application draft = applicants.draft(competition, newcomer, "5000000.00");
        assertThat(filedInDatabase(draft).passed()).isFalse();
        assertThat(filedInDatabase(draft).facts()).containsEntry("day", "2026-04-06");

        applicants.hasFiled(newcomer, 2025);
        assertThat(filedInDatabase(draft).passed()).isTrue();
        assertThat(filedInDatabase(draft).facts()).containsKey("knownOn").containsKey("source");
        Edition rules =
                editions.get(competitions.find(competition).orElseThrow().edition());
        for (String language : List.of("kk", "ru", "en")) {
            assertThat(reasons.of(filedInDatabase(draft), rules, Locale.forLanguageTag(language)))
                    .contains(ShownTime.day(
                            LocalDate.parse(filedInDatabase(draft).facts().get("knownOn"))))
                    .doesNotContain("{");
        }
    }

    private Finding filedInDatabase(Application draft) {
        return preCheck.of(draft.id(), TestApplicants.given(), Locale.ENGLISH).findings().stream()
                .filter(finding -> finding.check().equals("filedInDatabase"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasNothingLeftToDoWhenItsCompetitionIsCancelled() {
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        cancelCompetition.of(competition, Cancellation.Cause.OTHER, "Decision 3");

        assertThat(running.isRunning("application", sent.id().toString())).isFalse();
    }

    @Test
    void findsEverythingAgainstAnApplicationAtOnce() {
        Applicant newcomer = applicants.newcomer();
        Application sent = applicants.sent(competition, newcomer, "10000000.01");
        closeIntake();
        cases.fire(sent.id(), "Task_CheckByData");

        assertThat(checks.findings(sent.id()))
                .filteredOn(finding -> !finding.passed())
                .extracting(Finding::check)
                .containsExactly("filedInDatabase", "verified", "amountOfLot");
    }

    @Test
    @DisplayName(
            "Who speaks for the applicant may be confirmed until the check; the finding says whether that was before the closing")
    void saysWhetherTheAccountWasConfirmedWhenTheIntakeClosed() {
        Application early = applicants.sent(competition, applicant, "5000000.00");
        Applicant newcomer = applicants.newcomer();
        Application late = applicants.sent(competition, newcomer, "5000000.00");
        closeIntake();
        cases.complete(
                newcomer.organisationId(),
                Role.OPERATOR,
                Map.of("verificationDecision", "verify", "verificationBasis", "Order 5"));
        cases.fire(early.id(), "Task_CheckByData");
        cases.fire(late.id(), "Task_CheckByData");

        assertThat(confirmed(early)).isEqualTo("true no");
        assertThat(confirmed(late)).isEqualTo("true yes");
    }

    /** Whether the account was confirmed, and whether only after the closing. */
    private String confirmed(Application one) {
        return checks.findings(one.id()).stream()
                .filter(finding -> finding.check().equals("verified"))
                .map(finding -> finding.passed() + " " + finding.facts().get("late"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void startsNoCheckTwice() {
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        closeIntake();
        applicants.check(sent.id(), "admit");

        assertThatThrownBy(() -> recordCheck.of(sent.id(), false, ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ADMITTED");
    }

    @Test
    @DisplayName("What was received at 18:29:59.999 counts, though the intake was counted before it was processed")
    void takesInTimeWhatIsProcessedAfterTheCount() {
        applicants.sent(competition, applicant, "5000000.00");
        Application draft = applicants.draft(competition, applicant, "4000000.00");
        closeIntake();
        Instant lastMillisecond = Instant.parse("2026-03-26T13:29:59.999Z");
        Application inTime =
                ((SendApplication.Outcome.Sent) applicants.send(draft, applicant, lastMillisecond)).application();

        assertThat(inTime.receivedAt()).isEqualTo(lastMillisecond);
        cases.fire(inTime.id(), "Task_CheckByData");
        assertThat(cases.task(inTime.id()).groups()).containsExactly("operator");
    }

    @Test
    @DisplayName(
            "What was received in time counts however late it is processed, and what was not does not count however soon")
    void asksWhenItWasReceivedAndNotWhenItIsProcessed() {
        for (String late : List.of("PT0.001S", "PT59S", "PT1M1S", "PT10M", "PT3H")) {
            Applicant own = applicants.applicant();
            Application inTime = applicants.draft(competition, own, "5000000.00");
            Application over = applicants.draft(competition, own, "4000000.00");
            at(CLOSES.plus(Duration.parse(late)).toString());
            assertThat(applicants.send(inTime, own, CLOSES.minusMillis(1)))
                    .as(late)
                    .isInstanceOf(SendApplication.Outcome.Sent.class);
            assertThat(applicants.send(over, own, CLOSES)).as(late).isInstanceOf(SendApplication.Outcome.Refused.class);
            at("2026-03-10T05:00:00Z");
        }
    }

    @Test
    @DisplayName("Intake ends at 18:30: 18:29:59.999 counts, 18:30:00 does not")
    void takesTheLastMillisecondAndRefusesTheNextWithTheTimeOfTheServer() {
        assertThat(competitions.find(competition).orElseThrow().closesAt()).isEqualTo(CLOSES);
        Application inTime = applicants.draft(competition, applicant, "5000000.00");
        Application late = applicants.draft(competition, applicants.applicant(), "5000000.00");

        SendApplication.Outcome refused = applicants.send(late, applicant, CLOSES);
        SendApplication.Outcome sent = applicants.send(inTime, applicant, CLOSES.minusMillis(1));

        assertThat(((SendApplication.Outcome.Sent) sent).application().receivedAt())
                .isEqualTo("2026-03-26T13:29:59.999Z");
        Refusal refusal =
                ((SendApplication.Outcome.Refused) refused).verdict().refusals().get(0);
        assertThat(refusal.code()).isEqualTo("competition.intakeOver");
        assertThat(cases.worded(refusal.code(), refusal.arguments()))
                .contains("18:30:00")
                .doesNotContain("18:30:00,");
        assertThat(refusal.basis()).as("the announcement itself").isNull();
        assertThat(applicants.find(late.id()).isDraft()).isTrue();
    }

    @Test
    void sendsOnceHoweverOftenTheButtonIsPressed() {
        Application draft = applicants.draft(competition, applicant, "5000000.00");
        Instant now = Instant.parse("2026-03-10T05:00:00Z");

        List<SendApplication.Outcome> outcomes = List.of(
                applicants.send(draft, applicant, now),
                applicants.send(draft, applicant, now.plusSeconds(1)),
                applicants.send(draft, applicant, CLOSES.plusSeconds(60)));

        assertThat(outcomes)
                .extracting(outcome ->
                        ((SendApplication.Outcome.Sent) outcome).application().number())
                .containsOnly(applicants.find(draft.id()).number());
        assertThat(applicants.find(draft.id()).receivedAt()).isEqualTo(now);
    }

    @Test
    @DisplayName("Returned once, corrected in the marked fields alone, checked again within a term of its own")
    void returnsForReworkOnceAndChecksTheCorrection() {
        Application sent = waitingForDecision();
        Map<String, Object> back = Map.of("checkDecision", "return", "checkRemark", "Mend the plan");
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, back))
                .contains(cases.worded("competition.nothingMarked", Map.of()));
        applicants.answerGrounds(sent.id(), "bankruptcy");
        applicants.mark(sent.id(), Map.of("goal", "Say what is to be reached", "budget", "Count", "total", "Count"));
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, back))
                .contains(cases.worded("competition.notMendable", Map.of()));
        applicants.answerGrounds(sent.id());
        cases.complete(sent.id(), Role.OPERATOR, back);
        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.RETURNED);
        assertThat(competitions.find(competition).orElseThrow().checkedAt()).isNull();
        cases.settle(sent.id());
        assertThat(papers.find(sent.id().toString(), "return-notice", 1)).isPresent();
        assertThat(notices.of(applicant.person().id()))
                .extracting(SentNotice::path)
                .contains("/cabinet/applications/" + sent.id() + "/correction");

        assertThat(applicants.correct(sent.id(), applicant, Map.of("title", "Another project")))
                .isInstanceOf(DraftCorrection.Outcome.NotMarked.class);
        applicants.correct(
                sent.id(),
                applicant,
                Map.of(
                        "goal",
                        "Clean by May",
                        "budget",
                        List.of(TestApplicants.line("Bags", "4500000.00")),
                        "total",
                        "4500000.00"));
        Instant due = Instant.parse("2026-03-31T18:59:59.999Z");
        assertThat(terms.ofCase(sent.id().toString()))
                .filteredOn(term -> term.isOpen())
                .singleElement()
                .matches(term -> term.name().equals("formalCheckCorrection")
                        && term.due().equals(due));
        SendCorrection.Outcome late = applicants.sendCorrection(sent.id(), applicant, due.plusMillis(1));
        assertThat(((SendCorrection.Outcome.Refused) late).verdict().refusals())
                .extracting(Refusal::code)
                .containsExactly("competition.correctionLate");
        SendCorrection.Outcome inTime = applicants.sendCorrection(sent.id(), applicant, due);
        applicants.sendCorrection(sent.id(), applicant, due.plusSeconds(60));

        Correction correction = corrections.find(sent.id()).orElseThrow();
        assertThat(inTime).isEqualTo(new SendCorrection.Outcome.Sent(correction));
        assertThat(correction.receivedAt()).isEqualTo(due);
        assertThat(correction.digest()).matches("[0-9a-f]{64}").isNotEqualTo(sent.digest());
        Application corrected = applicants.find(sent.id());
        assertThat(corrected.answers()).contains("Clean by May").isEqualTo(correction.answers());
        assertThat(corrected.asked()).isEqualTo("4500000.00");
        assertThat(corrected.title()).isEqualTo(sent.title());
        assertThat(List.of(corrected.digest(), corrected.receivedAt(), correction.before()))
                .isEqualTo(List.of(sent.digest(), sent.receivedAt(), sent.answers()));
        cases.settle(sent.id());
        assertThat(papers.find(sent.id().toString(), "correction-receipt", 1)).isPresent();
        assertThat(papers.find(sent.id().toString(), "application", 2)).isPresent();
        assertThat(terms.ofCase(sent.id().toString()))
                .filteredOn(term -> term.isOpen())
                .extracting(term -> term.name())
                .containsExactly("formalCheckOfCorrection");

        Map<String, Object> admit = Map.of("checkDecision", "admit");
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, back)).isNotBlank();
        String notLookedAt = cases.worded("competition.remarksNotLookedAt", Map.of("count", 3));
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, admit))
                .contains(notLookedAt)
                .doesNotContain(cases.worded("competition.admittedAgainstFinding", Map.of()));
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, Map.of("checkDecision", "refuse")))
                .contains(notLookedAt);
        applicants.met(sent.id(), Set.of("goal", "total"));
        assertThat(cases.refusal(sent.id(), Role.OPERATOR, admit))
                .contains(cases.worded("competition.admittedAgainstFinding", Map.of()))
                .doesNotContain(notLookedAt);
        applicants.met(sent.id(), Set.of("goal", "budget", "total"));
        cases.complete(sent.id(), Role.OPERATOR, admit);
        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.ADMITTED);
        assertThat(running.isRunning("application", sent.id().toString())).isFalse();
    }

    @Test
    void refusesWhatWasNotCorrectedInTimeAndLetsTheCompetitionGoOn() {
        Application sent = waitingForDecision();
        applicants.answerGrounds(sent.id());
        applicants.mark(sent.id(), Map.of("goal", "Say what is to be reached"));
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "return"));
        cases.fire(sent.id(), "Event_ReworkTermOver");

        assertThat(applicants.find(sent.id()).state()).isEqualTo(ApplicationState.REFUSED);
        cases.settle(sent.id());
        assertThat(notices.of(applicant.person().id()))
                .anyMatch(notice -> notice.body().contains("31.03.2026"));
        assertThat(cases.task(competition).key()).isEqualTo("Task_ConfirmCheck");
        Instant now = Instant.parse("2026-03-27T05:00:00Z");
        assertThat(applicants.sendCorrection(sent.id(), applicant, now))
                .isInstanceOf(SendCorrection.Outcome.Refused.class);
    }

    @Test
    @DisplayName("What reached the server within the term of rework counts, though it is processed after it")
    void takesACorrectionInTimeThatIsProcessedAfterTheTerm() {
        Application sent = waitingForDecision();
        applicants.answerGrounds(sent.id());
        applicants.mark(sent.id(), Map.of("goal", "Say what is to be reached"));
        cases.complete(sent.id(), Role.OPERATOR, Map.of("checkDecision", "return"));
        Instant due = Instant.parse("2026-03-31T18:59:59.999Z");
        assertThat(cases.job(sent.id(), "Event_ReworkTermOver").getDuedate())
                .as("the door is shut a minute later")
                .isEqualTo(Date.from(due.plusSeconds(60)));
        events.publishEvent(
                new TermMoved(sent.id().toString(), "formalCheckCorrection", due, due.plus(Duration.ofDays(1))));
        assertThat(cases.job(sent.id(), "Event_ReworkTermOver").getDuedate())
                .as("and moves with the calendar")
                .isEqualTo(Date.from(due.plus(Duration.ofDays(1)).plusSeconds(60)));

        at("2026-03-31T19:00:45Z");
        assertThat(applicants.sendCorrection(sent.id(), applicant, due.plusMillis(1)))
                .isInstanceOf(SendCorrection.Outcome.Refused.class);
        assertThat(applicants.sendCorrection(sent.id(), applicant, due))
                .isInstanceOf(SendCorrection.Outcome.Sent.class);

        assertThat(corrections.find(sent.id()).orElseThrow().receivedAt()).isEqualTo(due);
        assertThat(terms.ofCase(sent.id().toString())).noneMatch(term -> term.isOpen());
    }

    private Application waitingForDecision() {
        Application sent = applicants.sent(competition, applicant, "5000000.00");
        closeIntake();
        cases.settle(sent.id());
        return sent;
    }

    private void closeIntake() {
        at("2026-03-26T13:30:01Z");
        cases.fire(competition, "Event_IntakeEnded");
    }

    private static void at(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }
}
