package kz.bastama.account.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.account.Deputies;
import kz.bastama.account.DeputyshipBegan;
import kz.bastama.account.Person;
import kz.bastama.account.PersonChanged;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.Deputyship;
import kz.bastama.account.domain.Deputyships;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the day each time it is asked, so that a right that was lent ends with its last day, whatever else is late. */
@Service
@Transactional
class StandingDeputies implements Deputies {

    /** Only the rights to work tasks are lent, never those to administer, to manage or to audit. */
    static final Set<Role> LENT = Set.of(Role.OPERATOR, Role.CUSTOMER, Role.SECRETARY);

    private final Deputyships deputyships;
    private final Accounts accounts;
    private final AccountHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingDeputies(
            Deputyships deputyships,
            Accounts accounts,
            AccountHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deputyships = deputyships;
        this.accounts = accounts;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Right> lentTo(UUID personId) {
        return represented(personId)
                .flatMap(person -> lendable(person).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> of(UUID personId) {
        return running()
                .filter(one -> one.person().equals(personId))
                .flatMap(one -> active(one.deputy()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> principal(UUID deputyId, String group) {
        return represented(deputyId)
                .filter(person -> lendable(person).stream().map(Right::group).anyMatch(group::equals))
                .findFirst();
    }

    @Override
    public void turn() {
        LocalDate today = LocalDate.now(clock);
        for (Deputyship one : deputyships.unfinished()) {
            if (one.isOver(today)) {
                end(one);
            } else if (one.runsOn(today) && one.begunAt() == null) {
                begin(one);
            }
        }
    }

    void end(Deputyship one) {
        if (deputyships.end(one.id(), clock.instant())) {
            Person deputy = person(one.deputy());
            history.write(one.person(), "deputyEnded", deputy.name());
            events.publishEvent(new PersonChanged(deputy));
        }
    }

    private void begin(Deputyship one) {
        if (deputyships.begin(one.id(), clock.instant())) {
            Person deputy = person(one.deputy());
            history.write(one.person(), "deputyBegan", deputy.name());
            events.publishEvent(new DeputyshipBegan(person(one.person()), deputy));
        }
    }

    private Stream<Person> represented(UUID deputyId) {
        return running().filter(one -> one.deputy().equals(deputyId)).flatMap(one -> active(one.person()));
    }

    private Stream<Deputyship> running() {
        LocalDate today = LocalDate.now(clock);
        return deputyships.unfinished().stream().filter(one -> one.runsOn(today));
    }

    static Set<Right> lendable(Person person) {
        return person.rights().stream()
                .filter(right -> LENT.contains(right.role()))
                .collect(Collectors.toSet());
    }

    private Stream<Person> active(UUID id) {
        return accounts.find(id).map(Account::person).filter(Person::active).stream();
    }

    private Person person(UUID id) {
        return accounts.find(id).map(Account::person).orElseThrow();
    }
}
