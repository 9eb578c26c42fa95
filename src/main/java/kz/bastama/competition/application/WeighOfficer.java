package kz.bastama.competition.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.OfficerConflicts;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.expert.ConflictDeclaration;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.FoundConflicts;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether an officer of the operator or a secretary may handle a competition: whoever has a conflict of interest with an applicant,
 * declared or found from data, keeps away from it; where the edition asks for it, each declares once on the list of applicants.
 */
@Component
public class WeighOfficer implements OfficerConflicts {

    private static final String DECLARES = "expert.officersDeclare";
    private static final String YEARS = "expert.conflictYears";

    private final Competitions competitions;
    private final Applications applications;
    private final ApplicantConflicts found;
    private final FoundConflicts conflictsFound;
    private final Conflicts conflicts;
    private final Editions editions;
    private final CurrentActor actor;

    WeighOfficer(
            Competitions competitions,
            Applications applications,
            ApplicantConflicts found,
            FoundConflicts conflictsFound,
            Conflicts conflicts,
            Editions editions,
            CurrentActor actor) {
        this.competitions = competitions;
        this.applications = applications;
        this.found = found;
        this.conflictsFound = conflictsFound;
        this.conflicts = conflicts;
        this.editions = editions;
        this.actor = actor;
    }

    /** The present officer and the whole competition; nothing is said of anybody who handles none. */
    @Transactional(readOnly = true)
    public Verdict ofCompetition(UUID competitionId) {
        return competitions
                .find(competitionId)
                .map(competition -> check(competition, applicants(competition)))
                .orElseGet(Verdict::allowed);
    }

    /** The present officer and that application alone. */
    @Transactional(readOnly = true)
    public Verdict ofApplication(UUID applicationId) {
        return ifApplication(applicationId).orElseGet(Verdict::allowed);
    }

    /** The same; empty where that is the id of no application. */
    @Transactional(readOnly = true)
    public Optional<Verdict> ifApplication(UUID id) {
        return applications
                .find(id)
                .map(application ->
                        check(competitions.find(application.competitionId()).orElseThrow(), List.of(application)));
    }

    @Override
    @Transactional(readOnly = true)
    public Verdict with(UUID applicationId) {
        Verdict verdict = ofApplication(applicationId);
        return isUndeclared(verdict) ? Verdict.allowed() : verdict;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> barred(Collection<UUID> applicationIds) {
        return closed(applicationIds.stream()
                .flatMap(id -> applications.find(id).stream())
                .toList());
    }

    /** Applications of which somebody who handles the competition declares; none before the intake has closed. */
    public List<Application> applicants(Competition competition) {
        return competition.state() == CompetitionState.PLANNED || competition.state() == CompetitionState.ANNOUNCED
                ? List.of()
                : applications.sentTo(competition.id());
    }

    /** Those of them of which the person has not declared yet. */
    public List<Application> undeclared(Competition competition, UUID personId) {
        List<Application> applicants = applicants(competition);
        Set<UUID> said = subjects(declared(competition, applicants, personId), one -> true);
        return applicants.stream().filter(one -> !said.contains(one.id())).toList();
    }

    /** Those with which the person has declared a conflict of interest; who has done so once, keeps away. */
    public Set<UUID> conflicted(Competition competition, UUID personId) {
        return subjects(declared(competition, applicants(competition), personId), ConflictDeclaration::hasConflict);
    }

    private List<ConflictDeclaration> declared(Competition competition, Collection<Application> about, UUID personId) {
        return conflicts.of(
                personId,
                competition.id().toString(),
                about.stream().map(Application::id).toList());
    }

    private static Set<UUID> subjects(List<ConflictDeclaration> declared, Predicate<ConflictDeclaration> which) {
        return declared.stream()
                .filter(which)
                .map(ConflictDeclaration::subjectId)
                .collect(Collectors.toSet());
    }

    /** Those of them that a conflict of interest keeps from the present officer. */
    @Transactional(readOnly = true)
    public Set<UUID> closed(Collection<Application> some) {
        return actor.person()
                .filter(WeighOfficer::handles)
                .map(officer -> closed(some, officer))
                .orElse(Set.of());
    }

    private Set<UUID> closed(Collection<Application> some, Person officer) {
        Map<Competition, List<Application>> asked =
                some.stream().collect(Collectors.groupingBy(Application::competitionId)).entrySet().stream()
                        .collect(Collectors.toMap(
                                of -> competitions.find(of.getKey()).orElseThrow(), Map.Entry::getValue));
        Map<String, List<FoundConflict>> tied = conflictsFound.of(
                officer.id(),
                asked.entrySet().stream()
                        .map(of -> found.asked(of.getKey(), of.getValue()))
                        .toList());
        return asked.entrySet().stream()
                .flatMap(of -> bound(
                        of.getValue(),
                        tied.get(of.getKey().id().toString()),
                        declared(of.getKey(), of.getValue(), officer.id()))
                        .stream())
                .map(Application::id)
                .collect(Collectors.toSet());
    }

    /** Whether no conflict of interest keeps the present officer from looking into the competition. */
    @Transactional(readOnly = true)
    public boolean mayLook(UUID competitionId) {
        return isUndeclared(ofCompetition(competitionId));
    }

    /** Whether a refusal is for want of a declaration alone. */
    public static boolean isUndeclared(Verdict verdict) {
        return verdict.refusals().stream().allMatch(one -> one.code().equals("competition.officerUndeclared"));
    }

    private Verdict check(Competition competition, Collection<Application> about) {
        Optional<Person> officer = actor.person().filter(WeighOfficer::handles);
        return officer.isEmpty() || about.isEmpty() ? Verdict.allowed() : check(competition, about, officer.get());
    }

    private Verdict check(Competition competition, Collection<Application> about, Person officer) {
        Edition edition = editions.get(competition.edition());
        List<ConflictDeclaration> declared = declared(competition, about, officer.id());
        List<FoundConflict> tied = conflictsFound.between(found.asked(competition, about), List.of(officer.id()));
        String numbers =
                bound(about, tied, declared).stream().map(Application::number).collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            return Verdict.refused(
                    Refusal.of("competition.officerConflict", edition.basis(YEARS), Map.of("numbers", numbers)));
        }
        Set<UUID> said = subjects(declared, one -> true);
        boolean silent = about.stream().anyMatch(one -> !said.contains(one.id()));
        return silent && edition.flag(DECLARES)
                ? Verdict.refused(Refusal.of("competition.officerUndeclared", null))
                : Verdict.allowed();
    }

    private static List<Application> bound(
            Collection<Application> about, List<FoundConflict> found, List<ConflictDeclaration> declared) {
        Set<UUID> tied = found.stream()
                .filter(FoundConflict::bars)
                .map(FoundConflict::organisationId)
                .collect(Collectors.toSet());
        Set<UUID> conflicted = subjects(declared, ConflictDeclaration::hasConflict);
        return about.stream()
                .filter(one -> tied.contains(one.organisationId()) || conflicted.contains(one.id()))
                .toList();
    }

    /** Customers, managers, auditors and administrators decide nothing in a competition. */
    private static boolean handles(Person person) {
        return person.rights().stream()
                .anyMatch(right -> right.role() == Role.OPERATOR || right.role() == Role.SECRETARY);
    }
}
