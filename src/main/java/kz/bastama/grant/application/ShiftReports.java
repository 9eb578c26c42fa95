package kz.bastama.grant.application;

import java.util.Map;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Term;
import org.springframework.stereotype.Component;

/** Puts the terms of reports later by the term of a suspension, where the rules say so of its ground. */
@Component
class ShiftReports {

    private final Editions editions;
    private final ReportTerms reportTerms;
    private final Journal journal;

    ShiftReports(Editions editions, ReportTerms reportTerms, Journal journal) {
        this.editions = editions;
        this.reportTerms = reportTerms;
        this.journal = journal;
    }

    void by(Grant grant, Suspension suspension) {
        if (!editions.get(grant.edition()).flag(ProposeSuspension.GROUNDS + "." + suspension.ground())) {
            return;
        }
        for (Term term : reportTerms.shift(
                grant, RecordSuspensionDecision.TERM, suspension.reason().ru())) {
            journal.record(JournalEntry.of(grant.id().toString(), "grant.reportShifted")
                    .with(Map.of("until", reportTerms.day(term))));
        }
    }
}
