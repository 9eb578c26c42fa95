package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.TestRaces;
import kz.bastama.account.Role;
import kz.bastama.competition.Award;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.SigningFailures;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import kz.bastama.legal.ShownTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two at the same moment: what one does not see yet, the other must not miss. */
@BastamaTest
class CompetitionRacesTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Selection selection;

    @Autowired
    private Successions successions;

    @Autowired
    private SigningFailures signingFailures;

    @Autowired
    private NameNextInRank nameNextInRank;

    @Autowired
    private Cases running;

    @Autowired
    private ManagementService management;

    @Autowired
    private TestRaces races;

    @Autowired
    private Clock clock;

    @Test
    void countsTheApplicationWhoseSendingHadBegunWhenTheIntakeEnded() throws Exception {
        UUID id = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application draft = applicants.draft(id, applicant, "5000000.00");
        Instant arrived = clock.instant().minusSeconds(1);

        races.atOnce(() -> applicants.send(draft, applicant, arrived), () -> cases.fire(id, "Event_IntakeEnded"));

        assertThat(competitions.find(id).orElseThrow().state()).isEqualTo(CompetitionState.CHECK);
        applicants.check(draft.id(), "admit");
        assertThat(running.tasksOf(id.toString())).extracting(StaffTask::key).containsExactly("Task_ConfirmCheck");
    }

    @Test
    void endsTheIntakeWhileApplicantsAreToldOfTheirReceipts() throws Exception {
        UUID id = cases.announced("10000000.00");
        List<Application> sent = Stream.generate(() -> applicants.sent(id, applicants.applicant(), "5000000.00"))
                .limit(3)
                .toList();
        sent.forEach(one -> cases.fire(one.id(), "Task_IssueReceipt"));

        races.atOnce(
                () -> sent.forEach(one -> cases.fire(one.id(), "Task_NotifyApplicantOfReceipt")),
                () -> cases.fire(id, "Event_IntakeEnded"));

        assertThat(competitions.find(id).orElseThrow().state()).isEqualTo(CompetitionState.CHECK);
        assertThat(sent)
                .allSatisfy(one ->
                        assertThat(cases.job(one.id(), "Task_CheckByData")).isNotNull());
    }

    @Test
    void waitsForTheOnlyApplicantWhoArrivedInTimeAndIsProcessedLate() {
        UUID id = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application draft = applicants.draft(id, applicant, "5000000.00");
        Instant closes = competitions.find(id).orElseThrow().closesAt();
        try {
            ClockUtil.setCurrentTime(Date.from(closes.plusSeconds(59)));
            assertThat(cases.job(id, "Event_IntakeEnded").getDuedate()).isAfter(Date.from(clock.instant()));

            assertThat(applicants.send(draft, applicant, closes.minusMillis(1)))
                    .isInstanceOf(SendApplication.Outcome.Sent.class);

            ClockUtil.setCurrentTime(Date.from(closes.plusSeconds(60)));
            assertThat(cases.job(id, "Event_IntakeEnded").getDuedate()).isEqualTo(Date.from(clock.instant()));
            cases.fire(id, "Event_IntakeEnded");
        } finally {
            ClockUtil.reset();
        }
        assertThat(competitions.find(id).orElseThrow().state()).isEqualTo(CompetitionState.CHECK);
    }

    @Test
    void closesNoIntakeBeforeItsMinuteWhoeverMakesTheTimerGoOff() {
        UUID id = cases.announced("10000000.00");
        Instant closes = competitions.find(id).orElseThrow().closesAt();
        Job timer = cases.job(id, "Event_IntakeEnded");
        try {
            ClockUtil.setCurrentTime(Date.from(closes.minusMillis(1)));
            assertThatThrownBy(() -> management.executeJob(timer.getId()))
                    .hasStackTraceContaining("is open until " + ShownTime.minute(closes));
            assertThat(competitions.find(id).orElseThrow().state()).isEqualTo(CompetitionState.ANNOUNCED);

            ClockUtil.setCurrentTime(Date.from(closes));
            Job still = cases.job(id, "Event_IntakeEnded");
            assertThat(still.getDuedate()).isEqualTo(timer.getDuedate());
            assertThat(still.getRetries()).as("it goes off at its time as well").isPositive();
            management.executeJob(still.getId());
        } finally {
            ClockUtil.reset();
        }
        assertThat(competitions.find(id).orElseThrow().state()).isEqualTo(CompetitionState.NOT_HELD);
    }

    @Test
    void goesOnWhenTwoOfficersFinishTheLastTwoChecksAtOnce() throws Exception {
        UUID id = cases.announced("10000000.00");
        Application one = applicants.sent(id, applicants.applicant(), "5000000.00");
        Application other = applicants.sent(id, applicants.applicant(), "5000000.00");
        cases.fire(id, "Event_IntakeEnded");
        for (Application application : List.of(one, other)) {
            cases.fire(application.id(), "Task_CheckByData");
            applicants.answerGrounds(application.id());
        }
        Map<String, Object> admit = Map.of("checkDecision", "admit");

        races.atOnce(
                () -> cases.complete(one.id(), Role.OPERATOR, admit),
                () -> cases.complete(other.id(), Role.OPERATOR, admit));

        assertThat(running.tasksOf(id.toString())).extracting(StaffTask::key).containsExactly("Task_ConfirmCheck");
    }

    @Test
    void goesOnWhenTwoExpertsFinishTheLastTwoSheetsAtOnce() throws Exception {
        UUID id = cases.announced("10000000.00");
        Application application = applicants.sent(id, applicants.applicant(), "5000000.00");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        List<Seat> experts = cases.experts(3);
        commissions.openExpertise(id, experts);
        commissions.score(id, experts.subList(0, 1), Map.of(application.id(), "80"));

        races.atOnce(
                () -> commissions.score(id, experts.subList(1, 2), Map.of(application.id(), "80")),
                () -> commissions.score(id, experts.subList(2, 3), Map.of(application.id(), "70")));

        assertThat(running.tasksOf(id.toString())).extracting(StaffTask::key).containsExactly("Task_ConveneExperts");
    }

    @Test
    void letsAwardsFallOnceAndNamesTwoDifferentNext() throws Exception {
        UUID id = cases.announced("10000000.00");
        List<Application> all = Stream.of("5000000.00", "5000000.00", "4000000.00", "3000000.00")
                .map(asked -> applicants.sent(id, applicants.applicant(), asked))
                .toList();
        cases.fire(id, "Event_IntakeEnded");
        all.forEach(one -> applicants.check(one.id(), "admit"));
        UUID lot = competitions.lotsOf(id).get(0).id();
        selection.keepRanking(
                id,
                IntStream.range(0, all.size())
                        .mapToObj(at -> new Ranked(all.get(at).id(), lot, new BigDecimal(90 - at), at + 1, true, 3))
                        .toList());
        selection.keepAwards(
                id,
                lot,
                all.subList(0, 2).stream()
                        .map(one -> new Award(one.id(), one.organisationId(), 1, one.asked()))
                        .toList());

        races.atOnce(() -> fails(all.get(0)), () -> fails(all.get(0)));
        races.atOnce(() -> fails(all.get(1)), () -> fails(all.get(1)));
        List<Succession> searches = successions.ofCompetition(id);
        assertThat(searches)
                .extracting(Succession::fallenId)
                .containsExactly(all.get(0).id(), all.get(1).id());
        races.atOnce(
                () -> nameNextInRank.of(searches.get(0).id()),
                () -> nameNextInRank.of(searches.get(1).id()));

        assertThat(successions.ofCompetition(id))
                .extracting(Succession::nextId)
                .containsExactly(all.get(2).id(), all.get(3).id());
    }

    private void fails(Application application) {
        signingFailures.take(
                new SigningFailed(application.id(), "GR-1", SigningFailed.Cause.LAPSED, "", clock.instant()));
    }
}
