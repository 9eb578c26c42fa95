package kz.bastama.expert.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.expert.Applicant;
import kz.bastama.expert.ConflictCase;
import kz.bastama.expert.ConflictTrace;
import kz.bastama.expert.ConflictTrace.Kind;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.FoundConflicts;
import kz.bastama.expert.Weighing;
import kz.bastama.expert.domain.Comparison;
import kz.bastama.expert.domain.Weighings;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
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
    private final Weighings weighings;
    private final Editions editions;
    private final Journal journal;
    private final Clock clock;

    FindConflicts(
            PersonsOfRegistry persons,
            People people,
            Organisations organisations,
            Weighings weighings,
            Editions editions,
            Journal journal,
            Clock clock) {
        this.persons = persons;
        this.people = people;
        this.organisations = organisations;
        this.weighings = weighings;
        this.editions = editions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FoundConflict> between(ConflictCase of, Collection<UUID> persons) {
        List<Compared> compared = compared(of);
        return compared.isEmpty()
                ? List.of()
                : asked(persons).stream()
                        .flatMap(one -> found(of, compared, one))
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<FoundConflict>> of(UUID person, Collection<ConflictCase> cases) {
        List<Asked> asked = asked(List.of(person));
        return cases.stream()
                .collect(Collectors.toMap(
                        ConflictCase::id,
                        of -> asked.stream()
                                .flatMap(one -> found(of, compared(of), one))
                                .toList()));
    }

    private List<Compared> compared(ConflictCase of) {
        return of.applicants().stream()
                .flatMap(one -> organisations.find(one.organisationId()).map(now -> new Compared(one, now)).stream())
                .toList();
    }

    /** A draw asks of the whole registry: everything is read once for all. */
    private List<Asked> asked(Collection<UUID> ids) {
        Map<UUID, Person> found = people.find(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<UUID, KnownPerson> known = persons.known(found.values());
        Map<UUID, Set<UUID>> actFor = organisations.representedBy(found.keySet());
        return ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(id -> new Asked(found.get(id), known.get(id), actFor.getOrDefault(id, Set.of())))
                .toList();
    }

    private Stream<FoundConflict> found(ConflictCase of, List<Compared> compared, Asked asked) {
        LocalDate since =
                LocalDate.now(clock).minusYears(editions.get(of.edition()).whole("expert.conflictYears"));
        Comparison comparison =
                new Comparison(asked.known().names(), asked.known().told(), since);
        return compared.stream()
                .flatMap(one -> one.found(asked.person(), comparison, asked.actsFor()).stream())
                .map(one -> one.weighed(weighings.of(of.id(), one)));
    }

    /** Somebody with all that is known of them. */
    private record Asked(Person person, KnownPerson known, Set<UUID> actsFor) {}

    /** An applicant as it was kept, and as it is. */
    private record Compared(Applicant kept, Organisation now) {

        /** What stood at the closing, and apart from it what only came since. */
        List<FoundConflict> found(Person person, Comparison comparison, Set<UUID> actsFor) {
            List<ConflictTrace> present = traces(person, comparison, now, actsFor.contains(now.id()));
            List<ConflictTrace> standing = kept.then() == null
                    ? present
                    : traces(person, comparison, kept.then(), kept.actedThen().contains(person.id()));
            List<ConflictTrace> since =
                    present.stream().filter(trace -> !standing.contains(trace)).toList();
            return Stream.of(
                            FindConflicts.found(person, now, false, standing),
                            FindConflicts.found(person, now, true, since))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static List<ConflictTrace> traces(
                Person person, Comparison comparison, Organisation applicant, boolean acts) {
            Stream<ConflictTrace> acting =
                    acts ? Stream.of(new ConflictTrace(Kind.ACTS_FOR, person.name())) : Stream.empty();
            return Stream.concat(comparison.with(applicant).stream(), acting).toList();
        }
    }

    private static Optional<FoundConflict> found(
            Person person, Organisation applicant, boolean late, List<ConflictTrace> traces) {
        return traces.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundConflict(
                        person.id(),
                        person.name(),
                        applicant.id(),
                        late,
                        traces,
                        fingerprint(late, traces),
                        Weighing.NONE));
    }

    private static String fingerprint(boolean late, List<ConflictTrace> traces) {
        String all = traces.stream()
                .map(trace -> trace.kind() + "\n" + trace.value())
                .sorted()
                .collect(Collectors.joining("\n\n", late ? "late\n\n" : "", ""));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    @Transactional
    public void note(String caseId, Collection<FoundConflict> found) {
        for (FoundConflict conflict : found) {
            if (weighings.note(caseId, conflict, clock.instant())) {
                journal.record(JournalEntry.of(caseId, "expert.conflictFound").with(facts(conflict)));
            }
        }
    }

    private Map<String, String> facts(FoundConflict conflict) {
        Organisation applicant = organisations.find(conflict.organisationId()).orElseThrow();
        return Map.of(
                "name", conflict.personName(), "applicant", applicant.bin().digits());
    }
}
