package kz.bastama.engine.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Deputies;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Writes down for whom a deputy completes a task. */
@Component
class DeputyRecord {

    /** Local variable of a task that somebody had taken whose leave began: the login. */
    static final String TAKEN_FROM = "takenFrom";

    private final CurrentActor actor;
    private final People people;
    private final Deputies deputies;
    private final Journal journal;

    DeputyRecord(CurrentActor actor, People people, Deputies deputies, Journal journal) {
        this.actor = actor;
        this.people = people;
        this.deputies = deputies;
        this.journal = journal;
    }

    void completed(DelegateTask task) {
        actor.person()
                .flatMap(deputy -> principal(deputy, task))
                .ifPresent(absent -> journal.record(
                        JournalEntry.of(task.getExecution().getProcessBusinessKey(), "engine.deputyActed")
                                .by(absent.name())
                                .with(Map.of("task", task.getTaskDefinitionKey(), "person", absent.name()))));
    }

    private Optional<Person> principal(Person deputy, DelegateTask task) {
        Set<String> offered = TaskOwnership.groups(task);
        Set<String> own = people.find(deputy.id()).map(Person::rights).orElse(Set.of()).stream()
                .map(Right::group)
                .collect(Collectors.toSet());
        if (offered.stream().noneMatch(own::contains)) {
            return offered.stream()
                    .flatMap(group -> deputies.principal(deputy.id(), group).stream())
                    .findFirst();
        }
        return Optional.ofNullable((String) task.getVariableLocal(TAKEN_FROM))
                .flatMap(people::findByLogin)
                .filter(absent -> deputies.of(absent.id()).stream()
                        .anyMatch(one -> one.id().equals(deputy.id())));
    }
}
