package kz.bastama.competition.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Seated;
import kz.bastama.engine.TaskHistory;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
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
        return of(objection).apply(person);
    }

    /** Reads once who took which part, to weigh many. */
    Function<Person, Verdict> of(Objection objection) {
        UUID competition = objection.competitionId();
        UUID application = objection.applicationId();
        Map<String, Predicate<Person>> parts = new LinkedHashMap<>();
        parts.put("deciderNoOfficer", person -> !isOfficer(person));
        parts.put("deciderChecked", acted(application, CHECKS).or(did(application, CHECK_TASKS)));
        parts.put("deciderConfirmedCheck", did(competition, CONFIRMING_TASKS));
        parts.put("deciderExpert", sat(competition, Body.EXPERTS));
        parts.put("deciderMember", sat(competition, Body.COMMISSION));
        parts.put("deciderSecretary", acted(competition, MEETINGS).or(did(competition, SECRETARY_TASKS)));
        parts.put("deciderExtended", extended(competition));
        return person -> new Verdict(parts.entrySet().stream()
                .filter(part -> part.getValue().test(person))
                .map(part -> Refusal.of("competition." + part.getKey(), null, Map.of("name", person.name())))
                .toList());
    }

    private static boolean isOfficer(Person person) {
        return person.active() && person.rights().stream().map(Right::role).anyMatch(Role.OPERATOR::equals);
    }

    private Predicate<Person> acted(UUID caseId, Set<String> acts) {
        Set<UUID> actors = journal.ofCase(caseId.toString()).stream()
                .filter(record -> acts.contains(record.entry().what()))
                .map(JournalRecord::actorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return person -> actors.contains(person.id());
    }

    private Predicate<Person> did(UUID caseId, Set<String> keys) {
        Set<String> logins = tasks.completedBy(caseId.toString(), keys);
        return person -> logins.contains(person.login());
    }

    private Predicate<Person> sat(UUID competition, Body body) {
        Set<UUID> seated = bodies.of(competition, body).stream()
                .map(Seated::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return person -> seated.contains(person.id());
    }

    private Predicate<Person> extended(UUID competition) {
        Set<UUID> hands = extensions.ofCompetition(competition).stream()
                .flatMap(one -> Stream.of(one.askedBy(), one.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return person -> hands.contains(person.id());
    }
}
