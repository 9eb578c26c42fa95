package kz.bastama.insight.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.insight.domain.YearlyReportProcess;
import kz.bastama.insight.domain.YearlyReportState;
import kz.bastama.insight.domain.YearlyReports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager approves the report as it was shown, or returns it with a reason; never the person who prepared it. */
@Service
public class DecideYearlyReport {

    private static final int LONGEST = 2000;

    private final YearlyReports reports;
    private final YearlyReportProcess process;
    private final CurrentActor actor;
    private final Journal journal;

    DecideYearlyReport(YearlyReports reports, YearlyReportProcess process, CurrentActor actor, Journal journal) {
        this.reports = reports;
        this.process = process;
        this.actor = actor;
        this.journal = journal;
    }

    /** @param seen mark of what the manager had before the eyes */
    @Transactional
    public Verdict approve(UUID reportId, String seen) {
        YearlyReport before = reports.findForChange(reportId).orElseThrow();
        return refused(before, seen).map(Verdict::refused).orElseGet(() -> {
            keep(before, before.approved(), JournalEntry.of(reportId.toString(), "insight.yearlyReportApproved"));
            process.decided(reportId, true);
            return Verdict.allowed();
        });
    }

    @Transactional
    public Verdict giveBack(UUID reportId, String seen, String because) {
        YearlyReport before = reports.findForChange(reportId).orElseThrow();
        String said = because.strip();
        Optional<Refusal> refused = refused(before, seen)
                .or(() -> said.isEmpty() || said.length() > LONGEST
                        ? Optional.of(Refusal.of("insight.reportReason", null).at("reason"))
                        : Optional.empty());
        return refused.map(Verdict::refused).orElseGet(() -> {
            keep(
                    before,
                    before.returned(said),
                    JournalEntry.of(reportId.toString(), "insight.yearlyReportReturned")
                            .with(Map.of("reason", said)));
            process.decided(reportId, false);
            return Verdict.allowed();
        });
    }

    private Optional<Refusal> refused(YearlyReport report, String seen) {
        if (report.state() != YearlyReportState.APPROVAL || !process.waitsForDecision(report.id())) {
            return Optional.of(Refusal.of("insight.reportNotWaiting", null));
        }
        if (!report.mark().equals(seen)) {
            return Optional.of(Refusal.of("insight.reportChanged", null));
        }
        return actor.get().personId().equals(report.preparedBy())
                ? Optional.of(Refusal.of("insight.reportOwnHand", null))
                : Optional.empty();
    }

    private void keep(YearlyReport before, YearlyReport after, JournalEntry entry) {
        reports.save(after);
        journal.record(entry.moved(before.state().name(), after.state().name()));
    }
}
