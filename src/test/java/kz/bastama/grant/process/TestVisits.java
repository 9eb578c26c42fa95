package kz.bastama.grant.process;

import java.util.Map;
import java.util.UUID;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.MonitoringVisits;
import org.springframework.stereotype.Component;

/** Takes a visit of the plan on its way. */
@Component
public class TestVisits {

    private final MonitoringVisits visits;
    private final TestCases cases;
    private final TestPeople testPeople;

    TestVisits(MonitoringVisits visits, TestCases cases, TestPeople testPeople) {
        this.visits = visits;
        this.cases = cases;
        this.testPeople = testPeople;
    }

    public UUID planned(Grant grant) {
        return visits.of(grant.id()).get(0).id();
    }

    /** Team and meetings are settled, and the grantee is told. */
    public UUID prepared(Grant grant, Person officer) {
        UUID id = planned(grant);
        prepare(id, officer);
        return id;
    }

    void prepare(UUID id, Person officer) {
        cases.fire(id, "Event_VisitComing");
        testPeople.as(
                officer,
                () -> cases.submit(
                        id, "Task_PrepareVisit", Map.of("visitTeam", "Two officers", "visitMeets", "The accountant")));
        cases.fire(id, "Task_NotifyOfVisit");
    }
}
