package kz.bastama.expert.application;

import java.time.Clock;
import java.time.Instant;
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

/** Takes an expert out of the draw, for a time or for good, with a reason, and lets a suspended one back in. */
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
        return leave(id, reason, "expert.expertSuspended", RegisteredExpert::suspended);
    }

    /** For good: an excluded expert is not reinstated. */
    @Transactional
    public Verdict exclude(UUID id, String reason) {
        return leave(id, reason, "expert.expertExcluded", RegisteredExpert::excluded);
    }

    @Transactional
    public Verdict reinstate(UUID id) {
        RegisteredExpert before = registry.find(id).orElseThrow();
        if (before.status() == RegisteredExpert.Status.EXCLUDED) {
            return excluded();
        }
        store(before, before.reinstated(clock.instant()), "expert.expertReinstated", Map.of());
        return Verdict.allowed();
    }

    private Verdict leave(UUID id, String reason, String what, Leaving leaving) {
        if (reason.isBlank()) {
            return Verdict.refused(new Refusal("expert.reasonMissing", "reason", Map.of(), null));
        }
        RegisteredExpert before = registry.find(id).orElseThrow();
        if (before.status() == RegisteredExpert.Status.EXCLUDED) {
            return excluded();
        }
        store(before, leaving.of(before, reason, clock.instant()), what, Map.of("reason", reason));
        return Verdict.allowed();
    }

    private static Verdict excluded() {
        return Verdict.refused(Refusal.of("expert.isExcluded", null));
    }

    /** How an expert leaves. */
    private interface Leaving {
        RegisteredExpert of(RegisteredExpert expert, String reason, Instant now);
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
