package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitFollows;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the answer of the officer to the objection to a visit act. */
@Service
public class RecordVisitRuling {

    private final VisitActs acts;
    private final Journal journal;

    RecordVisitRuling(VisitActs acts, Journal journal) {
        this.acts = acts;
        this.journal = journal;
    }

    /** @return what follows now */
    @Transactional
    public VisitFollows of(UUID visitId, boolean upheld, String reasons) {
        VisitAct act = acts.find(visitId).orElseThrow().ruled(upheld, reasons);
        acts.save(act);
        journal.record(JournalEntry.of(
                        visitId.toString(), upheld ? "grant.visitObjectionUpheld" : "grant.visitObjectionDismissed")
                .with(Map.of("reason", reasons)));
        return act.follows();
    }
}
