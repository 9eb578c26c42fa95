package kz.bastama.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.form.CsvRow;
import kz.bastama.insight.CasesFixture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@BastamaTest
@Transactional
class InsightPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private CasesFixture cases;
    private RequestPostProcessor manager;

    @BeforeEach
    void begin() {
        cases = new CasesFixture(jdbc, clock.instant());
        manager = people.signedInAs(Role.MANAGER);
    }

    @Test
    void leadsFromMessageToCaseThatHasEnded() throws Exception {
        UUID ended = cases.competition("CONCLUDED", "Competition of the test", 20, -1);

        mvc.perform(get("/insight/cases/" + ended).with(manager))
                .andExpect(redirectedUrl("/staff/competitions/" + ended));
    }

    @Test
    void leadsFromFigureToListAndCase() throws Exception {
        UUID late = cases.competition("ANNOUNCED", "Competition of the test", 20, -1);

        mvc.perform(get("/insight").param("customer", cases.customer).with(manager))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(
                                "/insight/cases?stage=intake&amp;overdue=true&amp;customer=" + cases.customer)));
        mvc.perform(get("/insight/cases")
                        .param("stage", "intake")
                        .param("overdue", "true")
                        .param("customer", cases.customer)
                        .with(manager))
                .andExpect(content().string(containsString("/insight/cases/" + late)));
        mvc.perform(get("/insight/cases/" + late).with(manager))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Competition of the test")))
                .andExpect(content().string(containsString("/staff/competitions/" + late)));
        mvc.perform(get("/insight/cases/" + UUID.randomUUID()).with(manager)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "announced", "asked", "awarded", "agreed", "paid"})
    void showsWhatEachSumIsMadeOf(String figure) throws Exception {
        cases.lot(cases.competition("ANNOUNCED", "Announced", 2, 9), "1234.00");

        mvc.perform(get("/insight/money")
                        .param("figure", figure)
                        .param("customer", cases.customer)
                        .with(manager))
                .andExpect(status().isOk());
        mvc.perform(get("/insight/money").param("figure", "stolen").with(manager))
                .andExpect(status().isNotFound());
    }

    @Test
    void pagesLongLists() throws Exception {
        for (int number = 0; number < 21; number++) {
            cases.competition("PLANNED", "Planned " + number, number, null);
        }

        mvc.perform(get("/insight/cases")
                        .param("customer", cases.customer)
                        .param("page", "2")
                        .param("sort", "-since")
                        .with(manager))
                .andExpect(content().string(containsString("Planned 20")))
                .andExpect(content().string(not(containsString("Planned 19"))));
    }

    @Test
    void saysWhatToDoWhenNothingFits() throws Exception {
        mvc.perform(get("/insight/cases").param("customer", cases.customer).with(manager))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"empty\"")))
                .andExpect(content().string(not(containsString("cases.csv"))));
    }

    @Test
    void givesTableThatSpreadsheetsReadAndDoNotRun() throws Exception {
        cases.competition("PLANNED", "=cmd|' /C calc'!A0; \"quoted\"", 1, null);

        MockHttpServletResponse response = mvc.perform(get("/insight/cases.csv")
                        .param("customer", cases.customer)
                        .with(manager))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse();
        String table = response.getContentAsString(StandardCharsets.UTF_8);

        assertThat(table).startsWith("\ufeff\"");
        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains("\"'=cmd|' /C calc'!A0; \"\"quoted\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@A1", "\t=1"})
    void disarmsCells(String cell) {
        assertThat(CsvRow.of(List.of(cell, "plain"))).isEqualTo("\"'" + cell + "\";\"plain\"\r\n");
    }

    @Test
    void showsYearWithListBehindFigure() throws Exception {
        UUID competition = cases.competition("CHECK", "Call of the test", 5, 10);
        cases.lot(competition, "123456");

        mvc.perform(get("/insight/year")
                        .param("activity", "ANNOUNCED")
                        .param("of", cases.customer)
                        .with(manager))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Call of the test")))
                .andExpect(content().string(containsString("/calls/" + competition)));
        mvc.perform(get("/insight/year").param("year", "1999").with(manager)).andExpect(status().isNotFound());
        mvc.perform(get("/insight/year").param("by", "nothing").with(manager)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void givesYearAsWorkbookWithFiguresOfPage(String language) throws Exception {
        UUID competition = cases.competition("CHECK", "Call of the test", 5, 10);
        cases.lot(competition, "123456");
        int year = LocalDate.now(clock).getYear();

        MockHttpServletResponse answer = mvc.perform(get("/insight/year.xlsx")
                        .param("year", "" + year)
                        .locale(Locale.forLanguageTag(language))
                        .with(manager))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(workbook.getSheets()).hasSize(5);
            List<org.dhatim.fastexcel.reader.Row> rows =
                    workbook.getSheet(0).orElseThrow().read();
            assertThat(rows).anySatisfy(row -> {
                assertThat(row.getCellText(0)).isEqualTo(cases.customer);
                assertThat(row.getCellAsNumber(1)).hasValue(BigDecimal.ONE);
                assertThat(row.getCellAsNumber(2))
                        .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("123456"));
            });
            assertThat(workbook.getSheet(4).orElseThrow().read())
                    .anySatisfy(row -> assertThat(row.getCellText(0)).isEqualTo("Call of the test"));
        }
    }

    @Test
    void showsOpenCallsAndDiscussionsOnFirstPage() throws Exception {
        // a closing before all others: the first page shows the first five to close
        UUID call = cases.competition("ANNOUNCED", "Call of the test", 2, 0);
        jdbc.sql("update competition_competitions set closes_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().plusSeconds(600)), call)
                .update();
        UUID list = cases.list("DISCUSSION", 2, 0);
        jdbc.sql("update planning_lists set discussion_closes_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().plusSeconds(600)), list)
                .update();

        mvc.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/calls/" + call)))
                .andExpect(content().string(containsString("/topics/lists/" + list)));
    }
}
