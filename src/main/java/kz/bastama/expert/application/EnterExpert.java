package kz.bastama.expert.application;

import java.time.Clock;
import java.util.Map;
import kz.bastama.account.Role;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters an expert in the registry, with an account. */
@Service
public class EnterExpert {

    private final ExpertRegistry registry;
    private final ListedValues lists;
    private final OpenAccount account;
    private final MembershipTerm term;
    private final Journal journal;
    private final Clock clock;

    EnterExpert(
            ExpertRegistry registry,
            ListedValues lists,
            OpenAccount account,
            MembershipTerm term,
            Journal journal,
            Clock clock) {
        this.registry = registry;
        this.lists = lists;
        this.account = account;
        this.term = term;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Entrance enter(ExpertEntry entry) {
        Verdict verdict = entry.check().and(lists.check(entry));
        if (!verdict.isAllowed()) {
            return new Entrance.Refused(verdict);
        }
        OpenAccount.Account opened = account.of(entry.name(), entry.email(), Role.EXPERT);
        if (registry.ofPerson(opened.personId()).isPresent()) {
            return new Entrance.Refused(Verdict.refused(new Refusal("expert.enteredAlready", "email", Map.of(), null)));
        }
        RegisteredExpert expert =
                registry.save(RegisteredExpert.entered(opened.personId(), entry, term.fromToday(), clock.instant()));
        journal.record(JournalEntry.of(expert.id().toString(), "expert.expertEntered")
                .moved(null, expert.status().name())
                .with(Map.of("expert", expert.name())));
        return new Entrance.Entered(expert.id(), entry.email().strip(), opened.firstPassword());
    }
}
