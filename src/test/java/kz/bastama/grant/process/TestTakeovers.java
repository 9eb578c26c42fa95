package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.engine.Cases;
import kz.bastama.grant.application.AnnounceCircumstances;
import kz.bastama.grant.application.SignForGrantee.Outcome;
import kz.bastama.grant.application.SignTakeover;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.ngo.Organisations;
import org.camunda.bpm.engine.FormService;
import org.springframework.stereotype.Component;

/** Takes a running grant on its way to a successor: announced, agreed to, issued, signed. */
@Component
public class TestTakeovers {

    private final AnnounceCircumstances announceCircumstances;
    private final SignTakeover signTakeover;
    private final Organisations organisations;
    private final TestApplicants applicants;
    private final GrantRoad road;
    private final TestPeople people;
    private final TestCases testCases;
    private final Cases cases;
    private final FormService forms;

    TestTakeovers(
            AnnounceCircumstances announceCircumstances,
            SignTakeover signTakeover,
            Organisations organisations,
            TestApplicants applicants,
            GrantRoad road,
            TestPeople people,
            TestCases testCases,
            Cases cases,
            FormService forms) {
        this.announceCircumstances = announceCircumstances;
        this.signTakeover = signTakeover;
        this.organisations = organisations;
        this.applicants = applicants;
        this.road = road;
        this.people = people;
        this.testCases = testCases;
        this.cases = cases;
        this.forms = forms;
    }

    /** The agreement on succession waits for grantee and successor. */
    public Applicant offered(Grant grant, Person officer) {
        Applicant successor = applicants.applicant();
        announce(grant);
        consider(grant.id(), officer, successor.organisationId());
        invite(grant.id());
        return successor;
    }

    void announce(Grant grant) {
        people.as(
                road.representative(grant),
                () -> assertThat(announceCircumstances
                                .of(grant.id(), Circumstances.Kind.REORGANISATION, "We merge", "Decision 7")
                                .isAllowed())
                        .isTrue());
    }

    void consider(UUID id, Person officer, UUID successor) {
        String bin = organisations.find(successor).orElseThrow().bin().digits();
        people.as(officer, () -> submit(id, "Task_ConsiderCircumstances", successor(bin, "none")));
    }

    static Map<String, Object> successor(String bin, String grounds) {
        return Map.of(
                "circumstancesDecision", "SUCCESSION",
                "successorBin", bin,
                "successorGrounds", grounds,
                "successorLooked", "Registers of 2 March",
                "circumstancesReasonKk", "Sol kuiinde",
                "circumstancesReason", "As it stands");
    }

    void invite(UUID id) {
        testCases.fire(id, "Task_TellOfCircumstances");
        testCases.fire(id, "Task_IssueTakeoverAgreement");
        testCases.fire(id, "Task_InviteToTakeOver");
    }

    Outcome sign(UUID id, Person person, Side side) {
        Outcome[] outcome = new Outcome[1];
        people.as(
                person,
                () -> outcome[0] =
                        signTakeover.of(id, side, road.seen(id, SignedPaper.SUCCESSION), TestPeople.PASSWORD));
        return outcome[0];
    }

    /** The form of that task of the case, whatever else waits there. */
    void submit(UUID id, String key, Map<String, Object> answers) {
        String open = cases.tasksOf(id.toString()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
        forms.submitTaskForm(open, answers);
    }
}
