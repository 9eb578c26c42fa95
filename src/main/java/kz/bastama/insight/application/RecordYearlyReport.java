package kz.bastama.insight.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.insight.YearFigures;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.insight.domain.YearlyReports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an officer wrote, with the figures as they stand now: a manager approves what the report will say. */
@Service
public class RecordYearlyReport {

    private final YearlyReports reports;
    private final YearFigures figures;
    private final TakeFigures takeFigures;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    RecordYearlyReport(
            YearlyReports reports,
            YearFigures figures,
            TakeFigures takeFigures,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.takeFigures = takeFigures;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID reportId, YearlyReport.Words words) {
        YearlyReport before = reports.findForChange(reportId).orElseThrow();
        YearlyReport after = before.prepared(
                words,
                takeFigures.of(figures.lines(before.year())),
                actor.get().personId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        reports.save(after);
        journal.record(JournalEntry.of(reportId.toString(), "insight.yearlyReportPrepared")
                .moved(before.state().name(), after.state().name()));
    }
}
