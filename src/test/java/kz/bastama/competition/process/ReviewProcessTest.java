package kz.bastama.competition.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.application.AskAboutSheet;
import kz.bastama.competition.application.DecideOnSheet;
import kz.bastama.competition.application.ScoreApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.SheetRequest;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.document.Papers;
import kz.bastama.engine.Cases;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.ExpertLoad;
import kz.bastama.expert.ExpertLoads;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.notice.Notices;
import kz.bastama.notice.SentNotice;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
@PassesEveryElement("review")
class ReviewProcessTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Bodies bodies;

    @Autowired
    private SheetRequests requests;

    @Autowired
    private ScoreApplication score;

    @Autowired
    private AskAboutSheet ask;

    @Autowired
    private DecideOnSheet decide;

    @Autowired
    private ExpertLoads loads;

    @Autowired
    private Papers papers;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private Cases running;

    @Autowired
    private Conflicts conflicts;

    private UUID competition;
    private Application application;
    private List<Seat> experts;

    @BeforeEach
    void givesOutSheets() {
        competition = cases.announced("10000000.00");
        application = applicants.sent(competition, applicants.applicant(), "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        experts = cases.experts(3);
        commissions.openExpertise(competition, experts);
    }

    @Test
    @DisplayName("terms.expertReminder, expertScoring, expertReplacement: 7, 10 and 12 working days from the sheet on")
    void countsTheTermsOfAnExpertFromTheDayOfTheSheet() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-04-06T06:00:00Z")));
        try {
            givesOutSheets();
            Review sheet = sheet(experts.get(0));
            assertThat(cases.job(sheet.id(), "Event_ReminderDue").getDuedate()).isEqualTo("2026-04-15T18:59:59.999Z");

            ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-04-15T19:00:00Z")));
            cases.fire(sheet.id(), "Event_ReminderDue");
            cases.fire(sheet.id(), "Task_RemindExpert");
            assertThat(cases.job(sheet.id(), "Event_ScoringTermEnded").getDuedate())
                    .isEqualTo("2026-04-20T18:59:59.999Z");
            assertThat(notices.of(experts.get(0).person().id()))
                    .anyMatch(notice -> notice.body().contains("20.04.2026"));

            ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-04-20T19:00:00Z")));
            cases.fire(sheet.id(), "Event_ScoringTermEnded");
            cases.fire(sheet.id(), "Task_RemindLateExpert");
            assertThat(cases.job(sheet.id(), "Event_ReplacementDue").getDuedate())
                    .isEqualTo("2026-04-22T18:59:59.999Z");
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    @DisplayName("terms.expertReminder, expertScoring, expertReplacement: reminded, told, replaced by itself")
    void remindsAndThenReplacesTheLateExpert() {
        Seat late = experts.get(0);
        Review sheet = sheet(late);
        cases.fire(sheet.id(), "Event_ReminderDue");
        cases.fire(sheet.id(), "Task_RemindExpert");
        cases.fire(sheet.id(), "Event_ScoringTermEnded");
        cases.fire(sheet.id(), "Task_RemindLateExpert");
        assertThat(told(late))
                .filteredOn(subject -> subject.contains(application.number()))
                .hasSize(2);

        cases.fire(sheet.id(), "Event_ReplacementDue");
        cases.fire(sheet.id(), "Task_ReplaceLateExpert");

        assertThat(sheet(late).state()).isEqualTo(Review.State.LATE);
        assertThat(running.isRunning("review", sheet.id().toString())).isFalse();
        List<Review> sheets = reviews.ofApplication(application.id());
        assertThat(sheets).hasSize(4);
        assertThat(sheets.get(3).isOpen()).isTrue();
        assertThat(sheets.get(3).further())
                .as("a place taken, not a spread settled")
                .isFalse();
        assertThat(bodies.of(competition, Body.EXPERTS))
                .extracting(seated -> seated.personId())
                .doesNotContain(late.person().id())
                .contains(sheets.get(3).personId());
        assertThat(load(late)).isEqualTo(new ExpertLoad(1, 0, 1));
        assertThat(load(experts.get(1))).isEqualTo(new ExpertLoad(1, 0, 0));
        assertThat(what()).contains("competition.sheetClosedLate", "competition.expertCalled");

        commissions.declare(competition, late);
        assertThat(codes(score.finish(sheet.id()))).contains("competition.sheetClosed");
        commissions.score(competition, experts.subList(1, 3), Map.of(application.id(), "70"));
        commissions.scoreCalled(application.id(), "75");
        assertThat(cases.task(competition).groups()).containsExactly("secretary");
        assertThat(load(experts.get(1))).isEqualTo(new ExpertLoad(1, 1, 0));
    }

    private ExpertLoad load(Seat expert) {
        return loads.of(List.of(expert.person().id())).get(expert.person().id());
    }

    @Test
    void issuesThePaperAndKeepsItOverAReopening() {
        Seat expert = experts.get(0);
        commissions.score(competition, experts, Map.of(application.id(), "70"));
        Review done = sheet(expert);
        people.as(
                expert.person(),
                () -> assertThat(ask.toReopen(done.id(), "  ").isAllowed()).isFalse());
        people.as(
                expert.person(),
                () -> assertThat(ask.toReopen(done.id(), "A slip in the budget").isAllowed())
                        .isTrue());
        assertThat(codes(decision(cases.officer(Role.SECRETARY)))).containsExactly("competition.sheetPaperPending");
        cases.fire(done.id(), "Task_IssueScoreSheet");
        assertThat(codes(decision(expert.person()))).containsExactly("competition.sheetSamePerson");

        assertThat(decision(cases.officer(Role.SECRETARY)).isAllowed()).isTrue();

        Review open = sheet(expert);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.edition()).isEqualTo(2);
        assertThat(request().before().scores()).isEqualTo(done.scores());
        assertThat(request().before().edition()).isEqualTo(1);
        commissions.callExperts(competition);
        commissions.attend(competition, Body.EXPERTS, experts, Attendance.IN_PERSON);
        assertThat(cases.refusal(competition, Role.SECRETARY, meeting()))
                .contains(cases.worded("competition.sheetStillOpen", Map.of("number", application.number())));

        commissions.finish(open, "80");
        cases.fire(done.id(), "Task_IssueScoreSheet");
        assertThat(papers.ofAggregate(done.id().toString()))
                .extracting(paper -> paper.revision())
                .containsExactly(1, 2);
        cases.complete(competition, Role.SECRETARY, meeting());
        cases.fire(competition, "Task_IssueExpertProtocol");
        assertThat(papers.find(competition.toString(), "consolidated-sheet", 1)).isPresent();
        people.as(
                expert.person(),
                () -> assertThat(codes(ask.toReopen(done.id(), "Too late")))
                        .containsExactly("competition.sheetNotReopened"));
        assertThat(what()).contains("competition.sheetRequested", "competition.sheetDecided");
    }

    @Test
    void endsWhereTheSheetIsDropped() {
        Review sheet = sheet(experts.get(0));
        commissions.declare(competition, experts.get(0), application.id());
        assertThat(running.isRunning("review", sheet.id().toString())).isFalse();
        assertThat(running.isRunning("expert-call", application.id().toString()))
                .as("two sheets are fewer than the rules want")
                .isTrue();
        assertThat(codes(commissions.declare(competition, experts.get(0))))
                .as("nobody takes a conflict back by an old page")
                .containsExactly("competition.declarationStands");
        assertThat(conflicts.has(experts.get(0).person().id(), application.id()))
                .isTrue();
    }

    @Test
    void doesNotOverwriteWhatAnotherWindowSaved() {
        Review sheet = sheet(experts.get(0));
        commissions.declare(competition, experts.get(0));
        assertThat(score.autosave(sheet.id(), 0, Map.of(), Map.of("logic", "First"), "")
                        .isAllowed())
                .isTrue();
        assertThat(codes(score.keep(sheet.id(), 0, Map.of(), Map.of("logic", "Second"), "")))
                .containsExactly(ScoreApplication.ELSEWHERE);
        assertThat(sheet(experts.get(0)).remarks()).containsEntry("logic", "First");
    }

    private Verdict decision(Person by) {
        Verdict[] verdict = new Verdict[1];
        people.as(by, () -> verdict[0] = decide.of(request().id(), true));
        return verdict[0];
    }

    private SheetRequest request() {
        return requests.ofCompetition(competition).get(0);
    }

    private Map<String, Object> meeting() {
        return TestSelection.MET;
    }

    private Review sheet(Seat expert) {
        return commissions.sheets(competition, expert).get(0);
    }

    private List<String> told(Seat expert) {
        return notices.of(expert.person().id()).stream()
                .map(SentNotice::subject)
                .toList();
    }

    private List<String> what() {
        return journal.ofCase(competition.toString()).stream()
                .map(record -> record.entry().what())
                .toList();
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(Refusal::code).toList();
    }
}
