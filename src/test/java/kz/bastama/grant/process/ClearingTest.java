package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.form.Forms;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.FileReport;
import kz.bastama.grant.domain.Clearing;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.LineDecision;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportLine;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The operator clears a report of 60 expenses of 10 tenge each; 560 tenge were paid. */
@BastamaTest
class ClearingTest {

    private static final String REVIEW = "Task_ReviewReport";

    @Autowired
    private GrantRoad road;

    @Autowired
    private DraftReport draftReport;

    @Autowired
    private FileReport fileReport;

    @Autowired
    private Reports reports;

    @Autowired
    private Clearings clearings;

    @Autowired
    private Tranches tranches;

    @Autowired
    private Forms forms;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Person representative;
    private Grant grant;
    private UUID id;

    @BeforeEach
    void sendsSixtyExpenses() {
        officer = people.open(Role.OPERATOR);
        grant = road.awarded("short");
        id = grant.id();
        road.toFirstPayment(grant, officer, 70);
        representative = road.representative(grant);
        send(rows(1, 60));
    }

    @Test
    void clearsSixtyLinesAndLocksWhatIsAccepted() throws Exception {
        refusesToAccept("60", "1, 2, 3");
        MockHttpServletRequestBuilder picked = decisions("accept");
        IntStream.range(0, 50).forEach(at -> picked.param("pick:" + at, "true"));
        IntStream.range(0, 60).forEach(at -> picked.param("decision:" + at, ""));
        mvc.perform(picked).andExpect(flash().attribute("done", "grant.clearing.saved"));
        assertThat(clearing().accepted()).isEqualByComparingTo("500");
        refusesToAccept("10", "51, 52");
        mvc.perform(get("/staff/grants/" + id + "?shown=open").with(people.signedIn(officer)))
                .andExpect(content()
                        .string(allOf(containsString("decision:50"), not(containsString("name=\"decision:49\"")))));

        MockHttpServletRequestBuilder rest = decisions("save");
        IntStream.range(50, 55)
                .forEach(at -> rest.param("decision:" + at, "PART")
                        .param("sum:" + at, "4,50")
                        .param("reason:" + at, "Half is private"));
        IntStream.range(55, 60)
                .forEach(
                        at -> rest.param("decision:" + at, "REFUSE").param("reason:" + at, at == 59 ? " " : "No seal"));
        mvc.perform(rest)
                .andExpect(flash().attribute("problem", "grant.clearing.wrong"))
                .andExpect(flash().attribute(
                                "wrongLines",
                                org.hamcrest.Matchers.<Object, Object>hasEntry(
                                        "line[59]", "Строка 60: укажите причину.")));
        assertThat(clearing().open()).extracting(ReportLine::number).containsExactly(60);
        mvc.perform(autosaved("decision:59", "REFUSE", "reason:59", "No seal")).andExpect(status().isOk());
        assertThat(clearing().accepted()).isEqualByComparingTo("522.50");
        assertThat(clearing().refused()).isEqualByComparingTo("77.50");

        people.as(officer, () -> cases.submit(id, REVIEW, Map.of("reportDecision", "return")));
        cases.fire(id, "Task_ReturnReport");
        mvc.perform(get("/cabinet/grants/" + id + "/report?step=finance").with(people.signedIn(representative)))
                .andExpect(content().string(allOf(containsString("No seal"), containsString("Half is private"))));

        Report draft = draftReport.open(id).orElseThrow();
        List<Map<String, Object>> open = typedRows(draft);
        assertThat(open).hasSize(10);
        assertThat(open.get(0)).containsEntry("document", "Invoice 51");
        open.get(9).put("spent", "9.00");
        send(open);
        assertThat(clearing().lines()).hasSize(60);
        assertThat(clearing().lines().subList(0, 50))
                .allMatch(line -> line.isSettled() && line.settledIn() == 1 && line.decision() == LineDecision.ACCEPT);
        mvc.perform(get("/staff/grants/" + id).with(people.signedIn(officer)).header("Accept-Language", "ru"))
                .andExpect(content()
                        .string(allOf(
                                containsString("было: 10"), containsString("Замечание прошлой редакции: No seal"))));

        mvc.perform(decisions("save").param("decision:3", "REFUSE").param("reason:3", "Changed my mind"))
                .andExpect(flash().attribute("problem", "grant.clearing.wrong"));
        assertThat(clearing().lines().get(3).decision()).isEqualTo(LineDecision.ACCEPT);
        MockHttpServletRequestBuilder all = decisions("acceptOpen");
        IntStream.range(50, 60).forEach(at -> all.param("decision:" + at, at == 50 ? "REFUSE" : ""));
        mvc.perform(all.param("reason:50", "Still no seal"))
                .andExpect(flash().attribute("done", "grant.clearing.saved"));
        people.as(officer, () -> cases.submit(id, REVIEW, Map.of("reportDecision", "accept")));
        assertThat(reports.confirmed(id)).isEqualByComparingTo("589.00");
        assertThat(tranches.of(grant).dueFor(reports.confirmed(id))).isEqualByComparingTo("29.00");
    }

    @Test
    void asksForNoExpenseWhenAllOfAnOlderFormAreAccepted() throws Exception {
        jdbc.sql("""
                        insert into form_versions
                        select form_id, 'with-one-expense',
                            regexp_replace(definition, '"min":\\s*0,(\\s*"max":\\s*200,)', '"min": 1,\\1'), texts, shipped_at
                        from form_versions where form_id = 'grant-report' and version = ?
                        on conflict do nothing
                        """).param(forms.version("grant-report")).update();
        jdbc.sql("update grant_reports set form_version = 'with-one-expense' where grant_id = ?")
                .param(id)
                .update();
        assertThat(forms.form("grant-report", "with-one-expense").all())
                .anyMatch(field -> field.key().equals("expenses")
                        && Integer.valueOf(1).equals(field.rules().minRows()));
        MockHttpServletRequestBuilder all = decisions("acceptOpen");
        IntStream.range(0, 60).forEach(at -> all.param("decision:" + at, ""));
        mvc.perform(all).andExpect(flash().attribute("done", "grant.clearing.saved"));
        assertThat(clearing().open()).isEmpty();
        people.as(
                officer,
                () -> cases.submit(
                        id, REVIEW, Map.of("reportDecision", "return", "reportRemarks", "Say more of the results")));
        cases.fire(id, "Task_ReturnReport");

        mvc.perform(get("/cabinet/grants/" + id + "/report?step=finance").with(people.signedIn(representative)))
                .andExpect(content().string(not(containsString("expenses[0]"))));
        send(List.of());
        Report second = reports.latest(id).orElseThrow();
        assertThat(second.formVersion()).isEqualTo("with-one-expense");
        assertThat(second.spent()).isEqualByComparingTo("600");
        assertThat(clearing().lines()).hasSize(60).allMatch(ReportLine::isSettled);
        people.as(officer, () -> cases.submit(id, REVIEW, Map.of("reportDecision", "accept")));
        assertThat(reports.confirmed(id)).isEqualByComparingTo("600");
    }

    @Test
    void overwritesNoDecisionOfAColleague() throws Exception {
        MockHttpServletRequestBuilder early = decisions("save");
        mvc.perform(autosaved("decision:0", "ACCEPT")).andExpect(status().isOk());
        mvc.perform(early.param("decision:0", "REFUSE").param("reason:0", "No"))
                .andExpect(flash().attribute("problem", "grant.clearing.stale"));
        assertThat(clearing().lines().get(0).decision()).isEqualTo(LineDecision.ACCEPT);
        mvc.perform(autosaved("decision:1", "PART", "sum:1", "10.01", "reason:1", "More"))
                .andExpect(header().string("Bastama-Left", "2"));
        mvc.perform(autosaved("decision:2", "1e9", "sum:2", "-5")).andExpect(status().isOk());
        assertThat(clearing().decidedCount()).isEqualTo(1);
        mvc.perform(post("/staff/grants/" + id + "/lines")
                        .param("_revision", "1")
                        .param("_version", "0")
                        .with(people.signedInAs(Role.SECRETARY))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    private void refusesToAccept(String... words) {
        for (String said : words) {
            assertThatExceptionOfType(FormFieldValidationException.class)
                    .isThrownBy(() ->
                            people.as(officer, () -> cases.submit(id, REVIEW, Map.of("reportDecision", "accept"))))
                    .withMessageContaining(said);
        }
    }

    private MockHttpServletRequestBuilder decisions(String action) {
        return decisions("/staff/grants/" + id + "/lines", action);
    }

    private MockHttpServletRequestBuilder autosaved(String... fields) {
        MockHttpServletRequestBuilder request = decisions("/staff/grants/" + id + "/lines/autosave", "save");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request;
    }

    private MockHttpServletRequestBuilder decisions(String path, String action) {
        Report report = reports.latest(id).orElseThrow();
        return post(path)
                .param("_revision", Integer.toString(report.revision()))
                .param("_version", Integer.toString(report.version()))
                .param("action", action)
                .header("Accept-Language", "ru")
                .with(people.signedIn(officer))
                .with(csrf());
    }

    private Clearing clearing() {
        return clearings.of(id, reports.latest(id).orElseThrow().revision());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> typedRows(Report draft) {
        return ((List<Map<String, Object>>) forms.kept(draft.typed()).get("expenses"))
                .stream()
                        .map(row -> (Map<String, Object>) new HashMap<>(row))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Map<String, Object>> rows(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(this::row).collect(Collectors.toList());
    }

    private Map<String, Object> row(int number) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "budgetLine",
                "1",
                "documentKind",
                "invoice",
                "document",
                "Invoice " + number,
                "documentDate",
                road.today(),
                "payee",
                "Shop",
                "payeeNumber",
                "160440007161",
                "spent",
                "10.00"));
        people.as(representative, () -> row.put("receipt", road.receipt(id)));
        return row;
    }

    @Test
    void sendsNoReportThatSomebodyElseSavedMeanwhile() {
        Grant other = road.awarded("short");
        road.toFirstPayment(other, officer, 70);
        people.as(road.representative(other), () -> {
            int seen = draftReport.open(other.id()).orElseThrow().version();
            draftReport.save(other.id(), seen, Map.of("achieved", "Typed by somebody else"));
            assertThat(fileReport.of(other.id(), seen, Locale.ENGLISH)).isInstanceOf(FileReport.Outcome.Stale.class);
            assertThat(draftReport.open(other.id())).isPresent();
        });
    }

    private void send(List<Map<String, Object>> rows) {
        people.as(representative, () -> {
            Report draft = draftReport.open(id).orElseThrow();
            Map<String, Object> typed = new HashMap<>(forms.kept(draft.typed()));
            typed.put("activities", List.of(Map.of("activity", "Clean", "done", "Cleaned", "participants", "10")));
            typed.put(
                    "indicators",
                    List.of(Map.of("indicator", "Banks", "target", "5", "fact", "6", "proof", "Photographs")));
            typed.put("achieved", "Cleaner");
            typed.put("sustainability", "Goes on");
            typed.put("truth", "true");
            typed.put("expenses", rows);
            draftReport.save(id, draft.version(), typed);
            int kept = draftReport.open(id).orElseThrow().version();
            assertThat(fileReport.of(id, kept, Locale.ENGLISH)).isInstanceOf(FileReport.Outcome.Filed.class);
        });
    }
}
