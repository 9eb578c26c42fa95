package kz.bastama.competition.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.application.AppointAnotherExpert;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.engine.Cases;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.legal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
@PassesEveryElement("expert-call")
class ExpertCallProcessTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private AppointAnotherExpert appoint;

    @Autowired
    private Experts experts;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Cases running;

    @Autowired
    private Bodies bodies;

    private UUID competition;
    private Application application;
    private List<Seat> three;

    @BeforeEach
    void scoresFarApart() {
        competition = cases.announced("10000000.00");
        application = applicants.sent(competition, applicants.applicant(), "5000000.00");
        cases.fire(competition, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        three = cases.experts(3);
        commissions.openExpertise(competition, three);
        commissions.score(competition, three.subList(0, 2), Map.of(application.id(), "90"));
        commissions.score(competition, three.subList(2, 3), Map.of(application.id(), "50"));
    }

    @Test
    @DisplayName("expert.maxSpread: the next expert is called without anybody pressing a button")
    void callsTheNextExpertByTheRule() {
        assertThat(running.tasksOf(competition.toString())).isEmpty();
        cases.fire(application.id(), "Task_CallAnotherExpert");

        Review called = called();
        Expert expert = experts.ofPerson(called.personId()).orElseThrow();
        assertThat(called.further()).isTrue();
        assertThat(expert.spheres()).contains("4");
        assertThat(expert.languages()).contains(application.language());
        assertThat(isCalling()).isFalse();

        commissions.scoreCalled(application.id(), "70");
        assertThat(cases.task(competition).groups()).containsExactly("secretary");
    }

    @Test
    void givesTheSecretaryTheTaskWhereNobodyIsFree() {
        Set<UUID> before = nobodyIsFree();
        cases.fire(application.id(), "Task_CallAnotherExpert");
        assertThat(running.tasksOf(application.id().toString()))
                .singleElement()
                .satisfies(task -> assertThat(task.groups()).containsExactly("secretary"));
        assertThat(cases.refusal(application.id(), Role.SECRETARY, Map.of("callAgain", true)))
                .contains(cases.worded("competition.nobodyFree", Map.of()));

        Seat entered = cases.experts(1).get(0);
        cases.complete(application.id(), Role.SECRETARY, Map.of("callAgain", true));
        cases.fire(application.id(), "Task_CallAnotherExpert");
        assertThat(called().personId()).isEqualTo(entered.person().id());
        assertThat(before).doesNotContain(called().personId());
    }

    @Test
    void endsTheTaskWhereAnOfficerAppointsByHand() {
        nobodyIsFree();
        cases.fire(application.id(), "Task_CallAnotherExpert");
        assertThat(appoint.of(competition, cases.experts(1).get(0).registryId()).isAllowed())
                .isTrue();
        assertThat(isCalling()).isFalse();
    }

    @Test
    void appointsNobodyWhoHadTheSheetOrDeclaredConflict() {
        nobodyIsFree();
        cases.fire(application.id(), "Task_CallAnotherExpert");
        Seat bound = cases.experts(1).get(0);
        conflicts.declare(bound.person().id(), competition.toString(), application.id(), true, "Knows them");
        Seat gone = three.get(0);
        conflicts.declare(gone.person().id(), competition.toString(), application.id(), false, "");
        bodies.unseat(competition, Body.EXPERTS, gone.person().id());

        for (Seat one : List.of(bound, gone)) {
            assertThat(appoint.of(competition, one.registryId()).refusals())
                    .extracting(Refusal::code)
                    .containsExactly("competition.expertStoodBack");
        }
        assertThat(isCalling()).isTrue();
    }

    private Set<UUID> nobodyIsFree() {
        List<Expert> active = experts.active();
        active.forEach(expert ->
                conflicts.declare(expert.personId(), competition.toString(), application.id(), true, "Knows them"));
        return active.stream().map(Expert::personId).collect(java.util.stream.Collectors.toSet());
    }

    private Review called() {
        return reviews.ofApplication(application.id()).stream()
                .filter(Review::isOpen)
                .findFirst()
                .orElseThrow();
    }

    private boolean isCalling() {
        return running.isRunning("expert-call", application.id().toString());
    }
}
