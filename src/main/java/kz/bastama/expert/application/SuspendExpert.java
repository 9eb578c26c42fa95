package kz.bastama.expert.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an expert out of the draw, with a reason, and lets one back in. */
@Service
public class SuspendExpert {

    private final ExpertRegistry registry;
    private final Journal journal;
    private final Clock clock;

    SuspendExpert(ExpertRegistry registry, Journal journal, Clock clock) {
        this.registry = registry;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Verdict suspend(UUID id, String reason) {
        if (reason.isBlank()) {
            return Verdict.refused(new Refusal("expert.reasonMissing", "reason", Map.of(), null));
        }
        RegisteredExpert before = registry.find(id).orElseThrow();
        store(before, before.suspended(reason, clock.instant()), "expert.expertSuspended", Map.of("reason", reason));
        return Verdict.allowed();
    }

    @Transactional
    public void reinstate(UUID id) {
        RegisteredExpert before = registry.find(id).orElseThrow();
        store(before, before.reinstated(clock.instant()), "expert.expertReinstated", Map.of());
    }

    private void store(RegisteredExpert before, RegisteredExpert after, String what, Map<String, String> facts) {
        if (before.status() != after.status()) {
            registry.save(after);
            journal.record(JournalEntry.of(after.id().toString(), what)
                    .moved(before.status().name(), after.status().name())
                    .with(facts));
        }
    }
}
