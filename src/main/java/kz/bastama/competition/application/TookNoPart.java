package kz.bastama.competition.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.engine.TaskHistory;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Who may decide on an objection: an officer of the operator who took no part in the competition. All reasons against at once. */
@Component
class TookNoPart {

    private static final Set<String> CHECKS =
            Set.of("competition.applicationChecked", "competition.applicationReturned", "competition.groundAnswered");
    private static final Set<String> MEETINGS = Set.of(
            "competition.met",
            "competition.attendanceEntered",
            "competition.commissionSeated",
            "competition.departureExplained",
            "competition.votingOpened",
            "competition.decided");
    private static final Set<String> CHECK_TASKS = Set.of("Task_CheckApplication", "Task_CheckCorrection");
    private static final Set<String> CONFIRMING_TASKS = Set.of("Task_ConfirmCheck");
    private static final Set<String> SECRETARY_TASKS =
            Set.of("Task_HoldExpertMeeting", "Task_ConveneCommission", "Task_CloseVoting");

    private final Bodies bodies;
    private final Extensions extensions;
    private final Journal journal;
    private final TaskHistory tasks;

    TookNoPart(Bodies bodies, Extensions extensions, Journal journal, TaskHistory tasks) {
        this.bodies = bodies;
        this.extensions = extensions;
        this.journal = journal;
        this.tasks = tasks;
    }

    Verdict of(Objection objection, Person person) {
        UUID competition = objection.competitionId();
        UUID application = objection.applicationId();
        List<Refusal> reasons = new ArrayList<>();
        if (!person.active() || person.rights().stream().map(Right::role).noneMatch(Role.OPERATOR::equals)) {
            reasons.add(reason("deciderNoOfficer", person));
        }
        if (acted(application, person, CHECKS) || did(application, person, CHECK_TASKS)) {
            reasons.add(reason("deciderChecked", person));
        }
        if (did(competition, person, CONFIRMING_TASKS)) {
            reasons.add(reason("deciderConfirmedCheck", person));
        }
        if (sat(competition, Body.EXPERTS, person)) {
            reasons.add(reason("deciderExpert", person));
        }
        if (sat(competition, Body.COMMISSION, person)) {
            reasons.add(reason("deciderMember", person));
        }
        if (acted(competition, person, MEETINGS) || did(competition, person, SECRETARY_TASKS)) {
            reasons.add(reason("deciderSecretary", person));
        }
        if (extended(competition, person)) {
            reasons.add(reason("deciderExtended", person));
        }
        return new Verdict(reasons);
    }

    private boolean acted(UUID caseId, Person person, Set<String> acts) {
        return journal.ofCase(caseId.toString()).stream()
                .anyMatch(record -> person.id().equals(record.actorId())
                        && acts.contains(record.entry().what()));
    }

    private boolean did(UUID caseId, Person person, Set<String> keys) {
        return tasks.completedBy(caseId.toString(), keys).contains(person.login());
    }

    private boolean sat(UUID competition, Body body, Person person) {
        return bodies.of(competition, body).stream()
                .anyMatch(seated -> person.id().equals(seated.personId()));
    }

    private boolean extended(UUID competition, Person person) {
        return extensions.ofCompetition(competition).stream()
                .anyMatch(one -> person.id().equals(one.askedBy()) || person.id().equals(one.decidedBy()));
    }

    private static Refusal reason(String code, Person person) {
        return Refusal.of("competition." + code, null, Map.of("name", person.name()));
    }
}
