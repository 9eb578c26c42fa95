package kz.bastama.competition.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionProcess;
import kz.bastama.competition.domain.Objections;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator names who decides on an objection, or another one as long as nothing is decided. */
@Service
public class NameDecider {

    private final Objections objections;
    private final TookNoPart tookNoPart;
    private final People people;
    private final ObjectionProcess process;
    private final NotifyDecider notifyDecider;
    private final Journal journal;

    NameDecider(
            Objections objections,
            TookNoPart tookNoPart,
            People people,
            ObjectionProcess process,
            NotifyDecider notifyDecider,
            Journal journal) {
        this.objections = objections;
        this.tookNoPart = tookNoPart;
        this.people = people;
        this.process = process;
        this.notifyDecider = notifyDecider;
        this.journal = journal;
    }

    /** An officer, and why not that one; empty where nothing speaks against it. */
    public record Candidate(Person person, Verdict against) {}

    /** All officers of the operator, those who may decide first. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Objection objection) {
        Function<Person, Verdict> weighed = tookNoPart.of(objection);
        return people.withRole(Role.OPERATOR, null).stream()
                .map(person -> new Candidate(person, weighed.apply(person)))
                .sorted(Comparator.comparing(one -> !one.against().isAllowed()))
                .toList();
    }

    /** @param personId null where nobody was chosen */
    @Transactional
    public Verdict of(UUID objectionId, UUID personId) {
        Objection objection = objections.changing(objectionId).orElseThrow();
        Person person = personId == null ? null : people.find(personId).orElse(null);
        if (!objection.state().isNameable()) {
            return Verdict.refused(Refusal.of("competition.deciderTooLate", null));
        }
        if (person == null) {
            return Verdict.refused(
                    Refusal.of("competition.deciderMissing", null).at("person"));
        }
        Verdict verdict = tookNoPart.of(objection, person);
        if (verdict.isAllowed() && !person.id().equals(objection.deciderId())) {
            give(objection, person);
            journal.record(JournalEntry.of(objectionId.toString(), "competition.deciderNamed")
                    .with(Map.of("name", person.name(), "number", objection.number())));
        }
        return verdict;
    }

    /** Before the case is handed over nobody had it, and the case itself tells whoever was named. */
    private void give(Objection objection, Person person) {
        objections.save(objection.givenTo(person.id()));
        if (objection.state().isTakenUp()) {
            process.handedOver(objection.id(), person.login());
            notifyDecider.ofChange(objection.id(), objection.deciderId());
        }
    }
}
