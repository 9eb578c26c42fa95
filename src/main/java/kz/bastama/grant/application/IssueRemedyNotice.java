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

/** Issues the paper: Remedy notice, and tells the grantee until when; the check of the remedy counts from that day. */
@Service
public class IssueRemedyNotice {

    static final String REMEDY = "visitRemedy";

    private final MonitoringVisits visits;
    private final Grants grants;
    private final VisitPapers content;
    private final Papers papers;
    private final VisitNotices notices;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    IssueRemedyNotice(
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
        MonitoringVisit before = visits.findForChange(visitId).orElseThrow();
        MonitoringVisit visit = before.toBeRemedied();
        visits.save(visit);
        Grant grant = grants.find(visit.grantId()).orElseThrow();
        Term term = terms.open(visitId.toString(), grant.edition(), REMEDY, clock.instant());
        terms.open(visitId.toString(), grant.edition(), "visitRemedyCheck", term.due());
        Paper notice =
                papers.issue(visitId.toString(), 1, grant.edition().toString(), content.remedy(visit, term.due()));
        String until = ShownTime.day(term.due().atZone(clock.getZone()).toLocalDate());
        journal.record(JournalEntry.of(visitId.toString(), "grant.remedyNoticeIssued")
                .moved(before.state().name(), visit.state().name())
                .with(Map.of("number", notice.number(), "until", until)));
        notices.send(visit, "visitRemedy", Map.of("notice", notice.number(), "until", until));
    }
}
