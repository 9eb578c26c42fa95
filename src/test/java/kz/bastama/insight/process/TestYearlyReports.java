package kz.bastama.insight.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.insight.application.BeginYearlyReport;
import kz.bastama.insight.domain.YearlyReports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a yearly report as far as a test needs it; there is one for each year, so the one of a test before is put away. */
@Component
public class TestYearlyReports {

    private final BeginYearlyReport beginYearlyReport;
    private final YearlyReports reports;
    private final TestPeople people;
    private final TestCases cases;
    private final JdbcClient jdbc;
    private final Clock clock;

    TestYearlyReports(
            BeginYearlyReport beginYearlyReport,
            YearlyReports reports,
            TestPeople people,
            TestCases cases,
            JdbcClient jdbc,
            Clock clock) {
        this.beginYearlyReport = beginYearlyReport;
        this.reports = reports;
        this.people = people;
        this.cases = cases;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public int lastYear() {
        return LocalDate.now(clock).getYear() - 1;
    }

    public void putAway(int year) {
        jdbc.sql("delete from insight_yearly_reports where year = ?")
                .param(year)
                .update();
    }

    /** Prepared by that officer, and waiting for a manager. */
    public UUID prepared(int year, Person officer) {
        putAway(year);
        beginYearlyReport.of(year);
        UUID id = reports.ofYear(year).orElseThrow().id();
        prepare(id, officer);
        return id;
    }

    public void prepare(UUID id, Person officer) {
        people.as(officer, () -> cases.submit(id, "Task_PrepareYearlyReport", answers()));
        cases.fire(id, "Task_AskForApproval");
    }

    private static Map<String, Object> answers() {
        return Map.of(
                "yearlyResultsKk", "Kk all was done",
                "yearlyResults", "Ru all was done",
                "yearlyProposalsKk", "Kk pay earlier",
                "yearlyProposals", "Ru pay earlier",
                "yearlySignatory", "Head A. B. Sample");
    }
}
