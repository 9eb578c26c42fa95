package kz.bastama.expert.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an expert stay in the registry for another term of the edition, counted from today. */
@Service
public class ProlongMembership {

    private final ExpertRegistry registry;
    private final MembershipTerm term;
    private final Journal journal;

    ProlongMembership(ExpertRegistry registry, MembershipTerm term, Journal journal) {
        this.registry = registry;
        this.term = term;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id) {
        RegisteredExpert expert = registry.find(id).orElseThrow();
        LocalDate last = term.fromToday();
        if (!last.equals(expert.termUntil())) {
            registry.save(expert.prolonged(last));
            journal.record(JournalEntry.of(id.toString(), "expert.membershipProlonged")
                    .with(Map.of("until", ShownTime.day(last))));
        }
    }
}
