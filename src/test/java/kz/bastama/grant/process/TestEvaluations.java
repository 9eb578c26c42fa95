package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.expert.Member;
import kz.bastama.grant.application.NameEvaluator;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import org.springframework.stereotype.Component;

/** Takes a project to its closing, where its evaluation begins. */
@Component
public class TestEvaluations {

    private final GrantRoad road;
    private final Evaluations evaluations;
    private final NameEvaluator nameEvaluator;
    private final TestCompetitions competitions;
    private final TestCases cases;
    private final TestPeople people;

    TestEvaluations(
            GrantRoad road,
            Evaluations evaluations,
            NameEvaluator nameEvaluator,
            TestCompetitions competitions,
            TestCases cases,
            TestPeople people) {
        this.road = road;
        this.evaluations = evaluations;
        this.nameEvaluator = nameEvaluator;
        this.competitions = competitions;
        this.cases = cases;
        this.people = people;
    }

    /** A grant whose first payment is all that its report confirms: it closes with its act. */
    public Grant delivered(Person officer) {
        Grant grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        road.reportAs(road.representative(grant), grant, "560.00");
        people.as(officer, () -> {
            road.clear(grant.id());
            cases.submit(grant.id(), "Task_ReviewReport", Map.of("reportDecision", "accept"));
        });
        road.toSignedAct(grant, officer);
        cases.fire(grant.id(), "Task_CloseGrant");
        return grant;
    }

    public Evaluation of(Grant grant) {
        return evaluations.ofGrant(grant.id()).orElseThrow();
    }

    /** An officer of the customer that all these grants have. */
    public Person customer() {
        return people.open(new Right(Role.CUSTOMER, "culture"));
    }

    public List<Seat> civil(int count) {
        Member.Seat[] seats = new Member.Seat[count];
        Arrays.fill(seats, Member.Seat.NGO);
        return competitions.members(seats);
    }

    /** Somebody new is named for civil society. */
    public Person named(UUID evaluationId) {
        Seat seat = civil(1).get(0);
        people.as(
                customer(),
                () -> assertThat(nameEvaluator
                                .of(evaluationId, seat.registryId())
                                .isAllowed())
                        .isTrue());
        return seat.person();
    }
}
