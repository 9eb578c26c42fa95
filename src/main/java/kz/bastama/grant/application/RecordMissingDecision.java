package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what becomes of a report that never came: more time, or the end of the agreement. */
@Service
public class RecordMissingDecision {

    private final Grants grants;
    private final ReportTerms reportTerms;
    private final EndMeasures endMeasures;
    private final GranteeNotices notices;
    private final Journal journal;

    RecordMissingDecision(
            Grants grants, ReportTerms reportTerms, EndMeasures endMeasures, GranteeNotices notices, Journal journal) {
        this.grants = grants;
        this.reportTerms = reportTerms;
        this.endMeasures = endMeasures;
        this.notices = notices;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId, boolean refused, String reason) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        reportTerms.close(before);
        if (!refused) {
            String until = notices.day(reportTerms.more(before).due());
            journal.record(JournalEntry.of(grantId.toString(), "grant.reportTimeGiven")
                    .with(Map.of("until", until, "reason", reason)));
            notices.send(
                    before,
                    "reportTimeGiven",
                    until,
                    Map.of("number", before.number(), "until", until, "reason", reason));
            return;
        }
        endMeasures.of(grantId);
        Grant after = grants.save(before.terminated(reason));
        journal.record(JournalEntry.of(grantId.toString(), "grant.terminated")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("reason", reason)));
    }
}
