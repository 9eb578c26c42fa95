package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who goes and whom they want to meet; the term of the act counts from the day of the visit. */
@Service
public class RecordPreparation {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final Grants grants;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RecordPreparation(
            MonitoringVisits visits, VisitActs acts, Grants grants, Terms terms, Journal journal, Clock clock) {
        this.visits = visits;
        this.acts = acts;
        this.grants = grants;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID visitId, String team, String meets) {
        MonitoringVisit before = visits.findForChange(visitId).orElseThrow();
        MonitoringVisit after = before.prepared();
        Grant grant = grants.find(before.grantId()).orElseThrow();
        visits.save(after);
        acts.save(VisitAct.prepared(visitId, team, meets));
        terms.open(
                visitId.toString(),
                grant.edition(),
                "visitAct",
                before.day().atStartOfDay(clock.getZone()).toInstant());
        journal.record(JournalEntry.of(visitId.toString(), "grant.visitPrepared")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("team", team, "meets", meets)));
    }
}
