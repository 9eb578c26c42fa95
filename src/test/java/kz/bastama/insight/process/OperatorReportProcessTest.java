package kz.bastama.insight.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.TestRaces;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.insight.CasesFixture;
import kz.bastama.insight.application.BeginYearlyReport;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.insight.domain.YearlyReportState;
import kz.bastama.insight.domain.YearlyReports;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Terms;
import kz.bastama.notice.Notices;
import kz.bastama.planning.PlanningFixture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BastamaTest
@PassesEveryElement("operator-report")
class OperatorReportProcessTest {

    @Autowired
    private TestYearlyReports testReports;

    @Autowired
    private YearlyReports reports;

    @Autowired
    private BeginYearlyReport beginYearlyReport;

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private Papers papers;

    @Autowired
    private Terms terms;

    @Autowired
    private Journal journal;

    @Autowired
    private Notices notices;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestRaces races;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private int year;
    private Person officer;
    private Person manager;
    private CasesFixture facts;
    private UUID competition;

    @BeforeEach
    void announcesCallInLastYear() {
        planning.customer();
        year = testReports.lastYear();
        officer = people.open(Role.OPERATOR);
        manager = people.open(Role.MANAGER);
        LocalDate summer = LocalDate.of(year, 7, 1);
        facts = new CasesFixture(jdbc, summer.atStartOfDay(clock.getZone()).toInstant());
        competition = facts.competition("CHECK", "Call of last year", 1, 10);
        facts.lot(competition, "123456.00");
    }

    @AfterEach
    void leavesNoCallBehind() {
        jdbc.sql("delete from competition_lots where competition_id = ?")
                .param(competition)
                .update();
        jdbc.sql("delete from competition_competitions where id = ?")
                .param(competition)
                .update();
        testReports.putAway(year);
    }

    @Test
    @DisplayName("Articles 4-1(11), 6-2(2): the operator reports its year to the authorised body and posts the report")
    void isPreparedApprovedByAnotherPersonAndPublished() throws Exception {
        testReports.putAway(year);
        mvc.perform(get("/insight/year").param("year", "" + year).with(people.signedIn(manager)))
                .andExpect(content().string(containsString("Начать годовой отчёт")));
        mvc.perform(post("/insight/year")
                        .param("year", "" + year)
                        .with(people.signedIn(manager))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "insight.report.begun"));
        UUID id = reports.ofYear(year).orElseThrow().id();
        assertThat(terms.ofCase(id.toString()))
                .singleElement()
                .matches(term -> term.name().equals("operatorAnnualReport") && term.isOpen());
        testReports.prepare(id, officer);
        assertThat(notices.of(manager.id())).anyMatch(notice -> notice.path().equals("/staff/yearly-reports/" + id));
        isNotPublic(id);

        decide(id, manager, "return", mark(id), " ").andExpect(flash().attributeExists("refusals"));
        decide(id, manager, "return", mark(id), "Name the regions").andExpect(flash().attributeExists("done"));
        assertThat(page(id, people.signedIn(officer))).contains("Name the regions", "Готовится");
        String old = mark(id);
        testReports.prepare(id, officer);
        decide(id, manager, "approve", old, "").andExpect(flash().attributeExists("refusals"));
        assertThat(state(id)).isEqualTo(YearlyReportState.APPROVAL);
        decide(id, manager, "approve", mark(id), "").andExpect(flash().attributeExists("done"));
        isNotPublic(id);
        cases.fire(id, "Task_IssueYearlyReport");
        cases.fire(id, "Task_NotifyOfYearlyReport");

        assertThat(cases.isRunning(id)).isFalse();
        assertThat(state(id)).isEqualTo(YearlyReportState.ISSUED);
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .contains(
                        "insight.yearlyReportBegun",
                        "insight.yearlyReportPrepared",
                        "insight.yearlyReportReturned",
                        "insight.yearlyReportApproved",
                        "insight.yearlyReportIssued");
        var paper = papers.find(id.toString(), "operator-report", 1).orElseThrow();
        mvc.perform(get("/yearly-reports"))
                .andExpect(content().string(containsString(paper.number())))
                .andExpect(content().string(containsString("/yearly-reports/" + year + "/kk.xlsx")));
        mvc.perform(get("/papers/" + paper.id() + "/kk")).andExpect(status().isOk());
        mvc.perform(get("/")).andExpect(content().string(containsString("href=\"/yearly-reports\"")));
    }

    @Test
    void keepsFiguresOfPagePaperAndWorkbookWhateverIsCorrectedLater() throws Exception {
        UUID id = testReports.prepared(year, officer);
        jdbc.sql("update competition_lots set amount = 123457 where competition_id = ?")
                .param(competition)
                .update();
        decide(id, manager, "approve", mark(id), "").andExpect(flash().attributeExists("done"));
        cases.fireAll(id);

        assertThat(page(id, people.signedIn(manager)))
                .contains(facts.customer, "123 456")
                .doesNotContain("123 457");
        UUID paper =
                papers.find(id.toString(), "operator-report", 1).orElseThrow().id();
        String printed = PdfAssertions.textOf(
                        papers.rendition(paper, Locale.forLanguageTag("ru")).pdf())
                .replace('\u00a0', ' ');
        assertThat(printed)
                .contains("123 456,00", "Ru all was done", "Ru pay earlier")
                .doesNotContain("123 457");
        byte[] bytes = mvc.perform(get("/yearly-reports/" + year + "/ru.xlsx"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheets()).hasSize(4);
            assertThat(workbook.getSheet(0).orElseThrow().read()).anySatisfy(row -> {
                assertThat(row.getCellText(0)).isEqualTo(facts.customer);
                assertThat(row.getCellAsNumber(2))
                        .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("123456"));
            });
        }
        String live = mvc.perform(get("/insight/year").param("year", "" + year).with(people.signedIn(manager)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace('\u00a0', ' ');
        assertThat(live).contains("123 457");
    }

    @Test
    void isNotApprovedByWhoPreparedIt() throws Exception {
        Person both = people.open(Role.OPERATOR, Role.MANAGER);
        UUID id = testReports.prepared(year, both);

        decide(id, both, "approve", mark(id), "").andExpect(flash().attributeExists("refusals"));
        decide(id, both, "return", mark(id), "Mine").andExpect(flash().attributeExists("refusals"));

        assertThat(state(id)).isEqualTo(YearlyReportState.APPROVAL);
        mvc.perform(post("/insight/year/" + id)
                        .param("decision", "approve")
                        .param("seen", mark(id))
                        .with(people.signedIn(people.open(Role.OPERATOR)))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void isBegunOnceForYearThatIsOver() throws Exception {
        testReports.putAway(year);
        AtomicInteger begun = new AtomicInteger();
        Runnable begin = people.signedInNow(manager, () -> {
            if (beginYearlyReport.of(year).isAllowed()) {
                begun.incrementAndGet();
            }
        });
        races.atOnce(begin, begin);

        assertThat(begun).hasValue(1);
        assertThat(beginYearlyReport.of(year + 1).isAllowed()).isFalse();
        mvc.perform(post("/insight/year")
                        .param("year", "" + year)
                        .with(people.signedIn(manager))
                        .with(csrf()))
                .andExpect(redirectedUrl("/insight/year?year=" + year))
                .andExpect(flash().attributeExists("refusals"));
    }

    private void isNotPublic(UUID id) throws Exception {
        String open = mvc.perform(get("/yearly-reports"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(open).doesNotContain("/yearly-reports/" + year);
        mvc.perform(get("/yearly-reports/" + year + "/ru.xlsx")).andExpect(status().isNotFound());
        mvc.perform(get("/staff/yearly-reports/" + id).with(people.signedIn(planning.officerOf(planning.customer()))))
                .andExpect(status().isNotFound());
        assertThat(papers.ofAggregate(id.toString())).isEmpty();
    }

    private ResultActions decide(UUID id, Person by, String decision, String seen, String reason) throws Exception {
        return mvc.perform(post("/insight/year/" + id)
                .param("decision", decision)
                .param("seen", seen)
                .param("reason", reason)
                .with(people.signedIn(by))
                .with(csrf()));
    }

    private String page(UUID id, RequestPostProcessor who) throws Exception {
        return mvc.perform(get("/staff/yearly-reports/" + id).with(who).locale(Locale.forLanguageTag("ru")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace('\u00a0', ' ');
    }

    private String mark(UUID id) {
        return report(id).mark();
    }

    private YearlyReportState state(UUID id) {
        return report(id).state();
    }

    private YearlyReport report(UUID id) {
        return reports.find(id).orElseThrow();
    }
}
