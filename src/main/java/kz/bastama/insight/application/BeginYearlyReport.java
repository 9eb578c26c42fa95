package kz.bastama.insight.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kz.bastama.insight.YearFigures;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.insight.domain.YearlyReportProcess;
import kz.bastama.insight.domain.YearlyReports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager begins the report of a year that is over: one for each year. */
@Service
public class BeginYearlyReport {

    static final String PROGRAMME = "state-grant";

    private final YearFigures figures;
    private final YearlyReports reports;
    private final YearlyReportProcess process;
    private final Parties parties;
    private final Editions editions;
    private final Journal journal;
    private final Clock clock;

    BeginYearlyReport(
            YearFigures figures,
            YearlyReports reports,
            YearlyReportProcess process,
            Parties parties,
            Editions editions,
            Journal journal,
            Clock clock) {
        this.figures = figures;
        this.reports = reports;
        this.process = process;
        this.parties = parties;
        this.editions = editions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether a report of the year can be given: the running one is not over. */
    public boolean isOver(int year) {
        return figures.years().contains(year) && year < LocalDate.now(clock).getYear();
    }

    @Transactional
    public Verdict of(int year) {
        if (!isOver(year)) {
            return Verdict.refused(Refusal.of("insight.yearNotOver", null, Map.of("year", String.valueOf(year))));
        }
        YearlyReport report = YearlyReport.begun(
                year,
                editions.inForce(PROGRAMME, LocalDate.now(clock)).id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!reports.begin(report)) {
            return Verdict.refused(Refusal.of("insight.reportBegun", null, Map.of("year", String.valueOf(year))));
        }
        journal.record(JournalEntry.of(report.id().toString(), "insight.yearlyReportBegun")
                .moved(null, report.state().name())
                .with(Map.of("year", String.valueOf(year))));
        process.start(report, parties.operator().head().ru());
        return Verdict.allowed();
    }
}
