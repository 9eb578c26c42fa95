package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.Member;
import kz.bastama.expert.Members;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * What keeps a person from judging: conflicts of interest that the data tell, and days away. Every road to an assignment asks
 * here, and so does everything that shows an application: data change after the appointment too.
 */
@Component
public class Hindrances {

    private static final String YEARS = "expert.conflictYears";

    private final Competitions competitions;
    private final Applications applications;
    private final Experts experts;
    private final Members members;
    private final ApplicantConflicts conflicts;
    private final Recusals recusals;
    private final Editions editions;
    private final Terms terms;
    private final Clock clock;

    Hindrances(
            Competitions competitions,
            Applications applications,
            Experts experts,
            Members members,
            ApplicantConflicts conflicts,
            Recusals recusals,
            Editions editions,
            Terms terms,
            Clock clock) {
        this.competitions = competitions;
        this.applications = applications;
        this.experts = experts;
        this.members = members;
        this.conflicts = conflicts;
        this.recusals = recusals;
        this.editions = editions;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param registryIds experts who are to judge the admitted applications from today on */
    public Verdict ofExperts(Competition competition, Collection<UUID> registryIds) {
        List<Expert> asked = registryIds.stream()
                .map(experts::find)
                .flatMap(Optional::stream)
                .toList();
        LocalDate today = LocalDate.now(clock);
        LocalDate last = lastDay(competition);
        Stream<Refusal> away = asked.stream()
                .flatMap(expert -> experts.away(expert.personId(), today, last).stream()
                        .map(absence -> Refusal.of(
                                "competition.expertAway",
                                null,
                                Map.of(
                                        "name", expert.name(),
                                        "since", ShownTime.day(absence.from()),
                                        "until", ShownTime.day(absence.until())))));
        return new Verdict(away.toList())
                .and(found(competition, asked.stream().map(Expert::personId).toList()));
    }

    /** Persons among these experts who could not be appointed today: for a draw, which names only whom it may. */
    Set<UUID> hindered(Competition competition, Collection<Expert> asked) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = lastDay(competition);
        Stream<UUID> tied = between(
                        competition, asked.stream().map(Expert::personId).toList())
                .stream()
                .filter(FoundConflict::bars)
                .map(FoundConflict::personId);
        Stream<UUID> away = asked.stream()
                .map(Expert::personId)
                .filter(person -> !experts.away(person, today, last).isEmpty());
        return Stream.concat(tied, away).collect(Collectors.toSet());
    }

    boolean isAway(Competition competition, Expert expert) {
        return !experts.away(expert.personId(), LocalDate.now(clock), lastDay(competition))
                .isEmpty();
    }

    private LocalDate lastDay(Competition competition) {
        return terms.due(competition.edition(), "expertScoring", clock.instant())
                .atZone(WorkingCalendar.ZONE)
                .toLocalDate();
    }

    /** @param registryIds members who are to decide on the admitted applications */
    public Verdict ofMembers(Competition competition, Collection<UUID> registryIds) {
        return found(
                competition,
                registryIds.stream()
                        .map(members::find)
                        .flatMap(Optional::stream)
                        .map(Member::personId)
                        .toList());
    }

    /** Everything that the data tell of these persons and the admitted applicants, the dismissed among it. */
    public List<FoundConflict> between(Competition competition, Collection<UUID> persons) {
        return conflicts.between(competition, persons);
    }

    /** Who is kept from which admitted applicant, asked once for many. */
    public Ties ties(UUID competitionId, Collection<UUID> persons) {
        return ties(competitionId, persons, FoundConflict::bars);
    }

    /** The same, with those whom no officer has judged yet: nothing is ranked before. */
    public Ties unjudged(UUID competitionId, Collection<UUID> persons) {
        return ties(competitionId, persons, FoundConflict::isOpen);
    }

    private Ties ties(UUID competitionId, Collection<UUID> persons, Predicate<FoundConflict> counts) {
        Recusals.Declared scope = recusals.of(competitionId);
        return new Ties(between(competitions.find(competitionId).orElseThrow(), persons).stream()
                .filter(counts)
                .flatMap(conflict -> scope.all().stream()
                        .filter(one -> one.organisationId().equals(conflict.organisationId()))
                        .flatMap(one -> scope.reach(one).stream())
                        .map(one -> Ties.key(conflict.personId(), one.id())))
                .collect(Collectors.toSet()));
    }

    /** Whether an officer has judged everything that applicants have entered of these experts since the closing. */
    Verdict judged(Competition competition, Collection<Expert> asked) {
        return new Verdict(
                between(competition, asked.stream().map(Expert::personId).toList()).stream()
                        .filter(conflict -> conflict.isOpen() && !conflict.bars())
                        .map(FoundConflict::personName)
                        .distinct()
                        .map(name -> Refusal.of("competition.conflictUnjudged", null, Map.of("name", name)))
                        .toList());
    }

    /** From which applications persons are kept at one moment. */
    public record Ties(Set<String> open) {

        public boolean free(UUID personId, Application application) {
            return !open.contains(key(personId, application.id()));
        }

        private static String key(UUID personId, UUID applicationId) {
            return personId + ":" + applicationId;
        }
    }

    /**
     * Whether the data tie that person to the applicant just as an officer has seen it, and leave it open: only then may the
     * officer take the person off, and with a reason.
     *
     * @param seen fingerprint of what was seen
     */
    public Verdict standing(Competition competition, UUID personId, UUID applicationId, String seen, String reason) {
        boolean stands = applications
                .find(applicationId)
                .filter(application -> application.competitionId().equals(competition.id()))
                .map(application -> conflicts.of(personId, List.of(application)))
                .orElse(List.of())
                .stream()
                .anyMatch(
                        conflict -> conflict.isOpen() && conflict.fingerprint().equals(seen));
        if (!stands) {
            return Verdict.refused(Refusal.of("expert.conflictChanged", null));
        }
        return reason.isBlank() ? Verdict.refused(Refusal.of("expert.reasonMissing", null)) : Verdict.allowed();
    }

    /** Journals what stands in the way of these persons, where nobody has seen it yet. */
    void note(Competition competition, Collection<UUID> persons) {
        conflicts.note(
                competition,
                between(competition, persons).stream()
                        .filter(FoundConflict::isOpen)
                        .toList());
    }

    /** Whether nothing that the data tell keeps the person from the application now. */
    public boolean isClear(UUID personId, Application application) {
        return conflicts.of(personId, recusals.reach(application)).stream().noneMatch(FoundConflict::bars);
    }

    public boolean isClear(UUID personId, UUID applicationId) {
        return isClear(personId, applications.find(applicationId).orElseThrow());
    }

    /** Whether somebody may judge the application: neither the data nor a word of its own stand in the way. */
    boolean mayJudge(UUID personId, UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        return isClear(personId, application) && !recusals.declared(personId, application);
    }

    /** Somebody who is bound to an applicant can only step back there. */
    Verdict ofVotes(UUID personId, Map<UUID, Vote.Choice> choices) {
        return new Verdict(choices.entrySet().stream()
                .filter(cast -> cast.getValue() != Vote.Choice.RECUSED)
                .filter(cast -> !mayJudge(personId, cast.getKey()))
                .map(cast -> Refusal.of("competition.conflictStands", null)
                        .at(cast.getKey().toString()))
                .toList());
    }

    private Verdict found(Competition competition, Collection<UUID> persons) {
        Map<UUID, String> numbers = new HashMap<>();
        conflicts
                .admitted(competition.id())
                .forEach(
                        one -> numbers.merge(one.organisationId(), one.number(), (first, more) -> first + ", " + more));
        List<Refusal> refusals = between(competition, persons).stream()
                .filter(FoundConflict::isOpen)
                .map(conflict -> Refusal.of(
                        "competition.conflictFound",
                        editions.get(competition.edition()).basis(YEARS),
                        Map.of("name", conflict.personName(), "numbers", numbers.get(conflict.organisationId()))))
                .toList();
        return new Verdict(refusals);
    }
}
