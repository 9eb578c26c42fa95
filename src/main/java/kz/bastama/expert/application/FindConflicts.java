package kz.bastama.expert.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.expert.ConflictTrace;
import kz.bastama.expert.ConflictTrace.Kind;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.FoundConflicts;
import kz.bastama.expert.domain.Comparison;
import kz.bastama.expert.domain.Dismissals;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for conflicts of interest in the data each time it is asked: nothing that was found before counts. */
@Service
class FindConflicts implements FoundConflicts {

    private final PersonsOfRegistry persons;
    private final People people;
    private final Organisations organisations;
    private final Dismissals dismissals;
    private final Editions editions;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    FindConflicts(
            PersonsOfRegistry persons,
            People people,
            Organisations organisations,
            Dismissals dismissals,
            Editions editions,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.persons = persons;
        this.people = people;
        this.organisations = organisations;
        this.dismissals = dismissals;
        this.editions = editions;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FoundConflict> between(EditionId edition, Collection<UUID> asked, Collection<UUID> applicants) {
        LocalDate since = LocalDate.now(clock).minusYears(editions.get(edition).whole("expert.conflictYears"));
        List<Organisation> compared = applicants.stream()
                .distinct()
                .map(id -> organisations.find(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        List<FoundConflict> found = new ArrayList<>();
        asked.stream()
                .distinct()
                .forEach(id -> people.find(id).ifPresent(person -> {
                    Comparison comparison = new Comparison(persons.names(person), persons.told(id), since);
                    List<UUID> actsFor = organisations.ofRepresentative(id).stream()
                            .map(Organisation::id)
                            .toList();
                    compared.forEach(
                            one -> found(person, one, comparison, actsFor).ifPresent(found::add));
                }));
        return found;
    }

    @Override
    @Transactional
    public void note(String caseId, Collection<FoundConflict> found) {
        for (FoundConflict conflict : found) {
            if (dismissals.note(conflict, caseId, clock.instant())) {
                journal.record(JournalEntry.of(caseId, "expert.conflictFound").with(facts(conflict)));
            }
        }
    }

    @Override
    @Transactional
    public Verdict dismiss(
            EditionId edition, String caseId, UUID personId, UUID organisationId, String seen, String reason) {
        FoundConflict now = between(edition, List.of(personId), List.of(organisationId)).stream()
                .findFirst()
                .orElse(null);
        if (now == null || !now.fingerprint().equals(seen)) {
            return Verdict.refused(Refusal.of("expert.conflictChanged", null));
        }
        if (now.isCertain()) {
            return Verdict.refused(Refusal.of("expert.conflictCertain", null));
        }
        if (reason.isBlank()) {
            return Verdict.refused(Refusal.of("expert.reasonMissing", null));
        }
        dismissals.dismiss(now, caseId, reason.strip(), actor.get().login(), clock.instant());
        journal.record(JournalEntry.of(caseId, "expert.conflictDismissed")
                .with(facts(now))
                .with(Map.of("reason", reason.strip())));
        return Verdict.allowed();
    }

    private Optional<FoundConflict> found(
            Person person, Organisation applicant, Comparison comparison, List<UUID> actsFor) {
        List<ConflictTrace> traces = Stream.concat(
                        comparison.with(applicant).stream(),
                        actsFor.contains(applicant.id())
                                ? Stream.of(new ConflictTrace(Kind.ACTS_FOR, person.name()))
                                : Stream.empty())
                .toList();
        if (traces.isEmpty()) {
            return Optional.empty();
        }
        FoundConflict found =
                new FoundConflict(person.id(), person.name(), applicant.id(), traces, fingerprint(traces), null);
        return Optional.of(dismissals
                .reason(found)
                .map(reason -> new FoundConflict(
                        person.id(), person.name(), applicant.id(), traces, found.fingerprint(), reason))
                .orElse(found));
    }

    private Map<String, String> facts(FoundConflict conflict) {
        Organisation applicant = organisations.find(conflict.organisationId()).orElseThrow();
        return Map.of(
                "name", conflict.personName(), "applicant", applicant.bin().digits());
    }

    private static String fingerprint(List<ConflictTrace> traces) {
        String all = traces.stream()
                .map(trace -> trace.kind() + "\n" + trace.value())
                .sorted()
                .collect(Collectors.joining("\n\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
