package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what becomes of a report that was not corrected in time: a new term, or the end of the agreement. */
@Service
public class RecordOverdueDecision {

    private final Grants grants;
    private final Terms terms;
    private final ReportTerms reportTerms;
    private final EndMeasures endMeasures;
    private final Journal journal;

    RecordOverdueDecision(
            Grants grants, Terms terms, ReportTerms reportTerms, EndMeasures endMeasures, Journal journal) {
        this.grants = grants;
        this.terms = terms;
        this.reportTerms = reportTerms;
        this.endMeasures = endMeasures;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId, boolean refused, String reason) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        terms.close(grantId.toString(), "reportCorrection");
        if (!refused) {
            journal.record(JournalEntry.of(grantId.toString(), "grant.correctionExtended")
                    .with(Map.of("reason", reason)));
            return;
        }
        reportTerms.close(before);
        endMeasures.of(grantId);
        Grant after = grants.save(before.terminated(reason));
        journal.record(JournalEntry.of(grantId.toString(), "grant.terminated")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("reason", reason)));
    }
}
