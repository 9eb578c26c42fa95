package kz.bastama.engine.application;

import java.util.List;
import java.util.Map;
import kz.bastama.engine.StuckStep;
import kz.bastama.engine.domain.StuckWork;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator repaired what made steps fail, and has them tried again. */
@Service
public class RetrySteps {

    private final StuckWork work;
    private final Journal journal;

    RetrySteps(StuckWork work, Journal journal) {
        this.work = work;
        this.journal = journal;
    }

    /** @return whether the step was still stuck */
    @Transactional
    public boolean retry(String id) {
        List<StuckStep> found =
                work.all().stream().filter(step -> step.id().equals(id)).toList();
        found.forEach(this::retry);
        return !found.isEmpty();
    }

    /** @return how many steps are tried again */
    @Transactional
    public int retryAll() {
        List<StuckStep> found = work.all();
        found.forEach(this::retry);
        return found.size();
    }

    private void retry(StuckStep step) {
        work.retry(step);
        journal.record(JournalEntry.of(step.caseId(), "engine.stepRetried")
                .with(Map.of("step", step.step(), "reason", step.reason().name())));
    }
}
