package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the grantee of what is to be remedied. */
@Service
public class RemindOfRemedy {

    private final MonitoringVisits visits;
    private final VisitNotices notices;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RemindOfRemedy(MonitoringVisits visits, VisitNotices notices, Terms terms, Journal journal, Clock clock) {
        this.visits = visits;
        this.notices = notices;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID visitId) {
        Term term = terms.ofCase(visitId.toString()).stream()
                .filter(one -> one.name().equals(IssueRemedyNotice.REMEDY))
                .reduce((one, later) -> later)
                .orElseThrow();
        String until = ShownTime.day(term.due().atZone(clock.getZone()).toLocalDate());
        notices.send(visits.find(visitId).orElseThrow(), "visitRemedyNear", Map.of("until", until));
        journal.record(
                JournalEntry.of(visitId.toString(), "grant.visitRemedyNear").with(Map.of("until", until)));
    }
}
