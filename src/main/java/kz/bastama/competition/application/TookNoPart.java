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
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.StaffHands;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Who may decide on an objection: an officer of the operator who took no part in the competition. All reasons against at once. */
@Component
class TookNoPart {

    private static final Set<String> CHECKS = Set.of(
            RecordCheck.CHECKED,
            "competition.applicationReturned",
            "competition.groundAnswered",
            "competition.registerAsked",
            "competition.withheld",
            "competition.fieldsMarked",
            NoteRuling.PROPOSED,
            DecideObjection.CONFIRMED,
            "competition.remarksMet");
    private static final Set<String> APPOINTMENTS = Set.of("competition.expertAppointed", "competition.expertRemoved");
    private static final Set<String> DRAWS =
            Set.of("expert.drawPublished", "expert.drawValueEntered", "expert.drawClosed", "competition.expertFellOut");
    private static final Set<String> CONFLICTS = Set.of(
            "expert.dismissalProposed",
            "expert.conflictDismissed",
            "expert.conflictUpheld",
            "competition.conflictDeclared");
    private static final Set<String> SHEETS = Set.of("competition.sheetRequested", "competition.sheetDecided");
    private static final Set<String> MEETINGS = Set.of(
            "competition.met",
            "competition.attendanceEntered",
            "competition.commissionSeated",
            "competition.hearingRecorded",
            "competition.sumProposed",
            "competition.sumTakenBack",
            "competition.departureExplained",
            "competition.votingOpened",
            "competition.decided");

    private static final Set<String> REVISIONS =
            Set.of("competition.objectionDecided", NoteRevision.RECORDED, "competition.resultRevised");

    private final Applications applications;
    private final Bodies bodies;
    private final Extensions extensions;
    private final Journal journal;
    private final StaffHands hands;

    TookNoPart(Applications applications, Bodies bodies, Extensions extensions, Journal journal, StaffHands hands) {
        this.applications = applications;
        this.bodies = bodies;
        this.extensions = extensions;
        this.journal = journal;
        this.hands = hands;
    }

    Verdict of(Objection objection, Person person) {
        return of(objection).apply(person);
    }

    /** Reads once who took which part, to weigh many. */
    Function<Person, Verdict> of(Objection objection) {
        UUID competition = objection.competitionId();
        Map<String, Predicate<Person>> parts = new LinkedHashMap<>();
        parts.put("deciderNoOfficer", person -> !isOfficer(person));
        parts.put("deciderChecked", checked(competition));
        parts.put("deciderConfirmedCheck", isOne(hands.confirmedCheck(competition)));
        parts.put("deciderAppointed", acted(competition, APPOINTMENTS).or(isOne(hands.appointed(competition))));
        parts.put("deciderDrew", acted(competition, DRAWS));
        parts.put("deciderConflicts", acted(competition, CONFLICTS));
        parts.put("deciderSheets", acted(competition, SHEETS));
        parts.put("deciderExpert", sat(competition, Body.EXPERTS));
        parts.put("deciderMember", sat(competition, Body.COMMISSION));
        parts.put("deciderSecretary", acted(competition, MEETINGS).or(isOne(hands.ledMeetings(competition))));
        parts.put("deciderRevised", objection.about() == null ? person -> false : acted(objection.about(), REVISIONS));
        parts.put("deciderExtended", extended(competition));
        return person -> new Verdict(parts.entrySet().stream()
                .filter(part -> part.getValue().test(person))
                .map(part -> Refusal.of("competition." + part.getKey(), null, Map.of("name", person.name())))
                .toList());
    }

    /** Any application of the competition: whoever admitted the winner does not judge an objection to the winner. */
    private Predicate<Person> checked(UUID competition) {
        return applications.sentTo(competition).stream()
                .map(Application::id)
                .map(application -> acted(application, CHECKS).or(isOne(hands.checked(application))))
                .reduce(person -> false, Predicate::or);
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

    private static Predicate<Person> isOne(Set<String> logins) {
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
        Set<UUID> officers = extensions.ofCompetition(competition).stream()
                .flatMap(one -> Stream.of(one.askedBy(), one.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return person -> officers.contains(person.id());
    }
}
