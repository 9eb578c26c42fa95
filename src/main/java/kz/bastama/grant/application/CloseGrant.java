package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes the project; its public page now shows what was delivered and spent, or that its report was refused. What was delivered is evaluated. */
@Service
public class CloseGrant {

    private final Grants grants;
    private final GranteeNotices notices;
    private final CallOffVisit callOffVisit;
    private final DropAddendum dropAddendum;
    private final DropTakeover dropTakeover;
    private final EndMeasures endMeasures;
    private final StartEvaluation startEvaluation;
    private final Journal journal;
    private final Clock clock;

    CloseGrant(
            Grants grants,
            GranteeNotices notices,
            CallOffVisit callOffVisit,
            DropAddendum dropAddendum,
            DropTakeover dropTakeover,
            EndMeasures endMeasures,
            StartEvaluation startEvaluation,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.notices = notices;
        this.callOffVisit = callOffVisit;
        this.dropAddendum = dropAddendum;
        this.dropTakeover = dropTakeover;
        this.endMeasures = endMeasures;
        this.startEvaluation = startEvaluation;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void delivered(UUID grantId) {
        startEvaluation.of(close(grantId, "closed", grant -> grant.closed(clock.instant())));
    }

    @Transactional
    public void failed(UUID grantId) {
        close(grantId, "failed", grant -> grant.failed(clock.instant()));
    }

    private Grant close(UUID grantId, String how, UnaryOperator<Grant> closing) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Grant after = grants.save(closing.apply(before));
        journal.record(JournalEntry.of(grantId.toString(), "grant." + how)
                .moved(before.state().name(), after.state().name()));
        endMeasures.of(grantId);
        callOffVisit.overtaken(grantId);
        dropAddendum.overtaken(grantId);
        dropTakeover.overtaken(grantId);
        notices.send(after, how, "1", Map.of("number", after.number(), "title", after.title()));
        return after;
    }
}
