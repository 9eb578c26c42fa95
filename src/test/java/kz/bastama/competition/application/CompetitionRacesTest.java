package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestRaces;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
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
    private Cases running;

    @Autowired
    private TestRaces races;

    @Autowired
    private Clock clock;

    @Test
    void countsTheApplicationWhoseSendingHadBegunWhenTheIntakeEnded() throws Exception {
        UUID id = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application draft = applicants.draft(id, applicant, "5000000.00");

        races.atOnce(
                () -> applicants.send(draft, applicant, clock.instant()), () -> cases.fire(id, "Event_IntakeEnded"));

        assertThat(competitions.find(id).orElseThrow().state()).isEqualTo(CompetitionState.CHECK);
        applicants.check(draft.id(), "admit");
        assertThat(running.tasksOf(id.toString())).extracting(StaffTask::key).containsExactly("Task_ConfirmCheck");
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

        assertThat(running.tasksOf(id.toString())).extracting(StaffTask::key).containsExactly("Task_HoldExpertMeeting");
    }
}
