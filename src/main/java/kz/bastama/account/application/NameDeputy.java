package kz.bastama.account.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.domain.Deputyship;
import kz.bastama.account.domain.Deputyships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer, or an administrator for him, says who stands in while he is on leave. */
@Service
@Transactional
public class NameDeputy {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final int LONGEST_YEARS = 1;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Deputyships deputyships;
    private final StandingDeputies standing;
    private final People people;
    private final AccountHistory history;
    private final Clock clock;

    NameDeputy(Deputyships deputyships, StandingDeputies standing, People people, AccountHistory history, Clock clock) {
        this.deputyships = deputyships;
        this.standing = standing;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /** A deputyship as a page shows it. */
    public record Shown(Deputyship of, String deputy, boolean runs) {}

    /** Whether the person has anything to lend. */
    public boolean concerns(Person person) {
        return !StandingDeputies.lendable(people.find(person.id()).orElse(person))
                .isEmpty();
    }

    @Transactional(readOnly = true)
    public List<Shown> of(UUID person) {
        LocalDate today = LocalDate.now(clock);
        return deputyships.of(person).stream()
                .map(one -> new Shown(
                        one, people.find(one.deputy()).map(Person::name).orElse("?"), one.runsOn(today)))
                .toList();
    }

    /** Who may stand in: officers other than the person. */
    @Transactional(readOnly = true)
    public List<Person> candidates(UUID person) {
        return StandingDeputies.LENT.stream()
                .flatMap(role -> people.withRole(role, null).stream())
                .distinct()
                .filter(one -> !one.id().equals(person))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::login))
                .toList();
    }

    /** @return what is wrong, as message keys by field; empty when the deputy is named */
    public Map<String, String> name(UUID person, String deputyLogin, String from, String until) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Person> deputy = candidates(person).stream()
                .filter(one -> one.login().equals(deputyLogin))
                .findFirst();
        if (deputy.isEmpty()) {
            errors.put("deputy", "account.deputy.deputyMissing");
        }
        Optional<LocalDate> first = date(from);
        Optional<LocalDate> last = date(until);
        if (first.isEmpty() || first.get().isBefore(LocalDate.now(clock))) {
            errors.put("from", "account.deputy.fromUnfit");
        }
        if (last.isEmpty()
                || first.isPresent()
                        && (last.get().isBefore(first.get())
                                || last.get().isAfter(first.get().plusYears(LONGEST_YEARS)))) {
            errors.put("until", "account.deputy.untilUnfit");
        }
        if (errors.isEmpty() && overlaps(person, first.get(), last.get())) {
            errors.put("from", "account.deputy.overlaps");
        }
        if (errors.isEmpty()) {
            add(person, deputy.get(), first.get(), last.get());
        }
        return errors;
    }

    /** Ends it at once, or calls it off before it begins. */
    public void end(UUID person, UUID id) {
        deputyships.of(person).stream().filter(one -> one.id().equals(id)).forEach(standing::end);
    }

    private void add(UUID person, Person deputy, LocalDate first, LocalDate last) {
        deputyships.add(
                new Deputyship(UUID.randomUUID(), person, deputy.id(), first, last, clock.instant(), null, null));
        history.write(person, "deputyNamed", deputy.name() + ", " + first.format(SHORT) + " – " + last.format(SHORT));
        standing.turn();
    }

    private boolean overlaps(UUID person, LocalDate first, LocalDate last) {
        return Stream.of(deputyships.of(person)).flatMap(List::stream).anyMatch(one -> one.overlaps(first, last));
    }

    /** A day that calendars and the database know: nothing can be counted on from the last day of Java. */
    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
