package kz.bastama.insight.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.insight.domain.YearBook;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.insight.domain.YearlyReports;
import kz.bastama.insight.paper.OperatorReportPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Yearly report of the operator, with its workbooks; from then on it is public. */
@Service
public class IssueYearlyReport {

    private final YearlyReports reports;
    private final OperatorReportPaper content;
    private final YearBook workbook;
    private final Papers papers;
    private final Journal journal;
    private final Clock clock;

    IssueYearlyReport(
            YearlyReports reports,
            OperatorReportPaper content,
            YearBook workbook,
            Papers papers,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.content = content;
        this.workbook = workbook;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID reportId) {
        YearlyReport before = reports.findForChange(reportId).orElseThrow();
        YearlyReport after = before.issued(clock.instant().truncatedTo(ChronoUnit.MICROS));
        Paper paper = papers.issue(reportId.toString(), 1, before.edition().toString(), content.of(before));
        reports.keepWorkbooks(
                reportId,
                workbook.of(before.tables(), Locale.forLanguageTag("kk")),
                workbook.of(before.tables(), Locale.forLanguageTag("ru")));
        reports.save(after);
        journal.record(JournalEntry.of(reportId.toString(), "insight.yearlyReportIssued")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("number", paper.number())));
    }
}
