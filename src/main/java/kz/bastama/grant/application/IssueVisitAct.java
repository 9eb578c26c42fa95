package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.paper.VisitPapers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Act of a monitoring visit, and asks the grantee for its reply. */
@Service
public class IssueVisitAct {

    static final String OBJECTION = "visitObjection";

    private final MonitoringVisits visits;
    private final Grants grants;
    private final VisitPapers content;
    private final Papers papers;
    private final VisitNotices notices;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    IssueVisitAct(
            MonitoringVisits visits,
            Grants grants,
            VisitPapers content,
            Papers papers,
            VisitNotices notices,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.visits = visits;
        this.grants = grants;
        this.content = content;
        this.papers = papers;
        this.notices = notices;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID visitId) {
        MonitoringVisit visit = visits.find(visitId).orElseThrow();
        Grant grant = grants.find(visit.grantId()).orElseThrow();
        Term term = terms.open(visitId.toString(), grant.edition(), OBJECTION, clock.instant());
        Paper act = papers.issue(visitId.toString(), 1, grant.edition().toString(), content.act(visit, term.due()));
        journal.record(
                JournalEntry.of(visitId.toString(), "grant.visitActIssued").with(Map.of("number", act.number())));
        notices.send(
                visit,
                "visitAct",
                Map.of(
                        "act",
                        act.number(),
                        "until",
                        ShownTime.day(term.due().atZone(clock.getZone()).toLocalDate())));
    }
}
