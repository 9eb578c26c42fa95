package kz.bastama.engine.process;

import kz.bastama.engine.application.WatchTerms;
import kz.bastama.engine.domain.DueTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at one task after the other: one whose rules cannot be read must not keep the others from being looked at. */
@Component
class TermWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TermWatch.class);

    private final WatchTerms watchTerms;

    TermWatch(WatchTerms watchTerms) {
        this.watchTerms = watchTerms;
    }

    void look() {
        for (DueTask task : watchTerms.soonOrPast()) {
            try {
                watchTerms.look(task);
            } catch (RuntimeException failed) {
                LOG.error("Nobody can be reminded of task {} of case {}", task.id(), task.caseId(), failed);
            }
        }
    }
}
