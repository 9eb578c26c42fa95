package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Refunds;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Sums that nobody types who means well, on the road of a grant that lives: refused at their field, and nothing is half done. */
@BastamaTest
class HostileMoneyTest {

    private static final List<String> SUMS = List.of(
            "1e9",
            "-1",
            "1e400",
            "1E-400",
            "NaN",
            "Infinity",
            "\u202E5e2",
            "5\u200B00x",
            "0x1F4",
            "99999999999999999999",
            "9".repeat(10_000),
            "500.001");

    @Autowired
    private GrantRoad road;

    @Autowired
    private Grants grants;

    @Autowired
    private Reports reports;

    @Autowired
    private Tranches tranches;

    @Autowired
    private Refunds refunds;

    @Autowired
    private DraftReport draftReport;

    @Autowired
    private Cases running;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Grant grant;
    private UUID id;

    @BeforeEach
    void awardsGrant() {
        officer = people.open(Role.OPERATOR);
        grant = road.awarded("short");
        id = grant.id();
    }

    @Test
    void takesNoHostileSumOnTheTasksOfTheGrant() {
        Map<String, Object> agreement = road.agreement(70);
        for (String percent : SUMS) {
            refused("Task_DraftAgreement", agreement, "firstTranchePercent", percent);
        }
        refused("Task_DraftAgreement", agreement, "unheard", "1");
        assertThat(grants.find(id).orElseThrow().agreement()).isNull();
        road.toSignature(grant, officer, 70);
        people.as(road.representative(grant), () -> road.signAs(id));
        submit("Task_SignAgreement", Map.of("operatorSignedOn", cases.today(), "operatorSigned", true));
        Map<String, Object> payment = Map.of("firstOrderNumber", "15", "firstPaidOn", cases.today());
        refused("Task_RecordFirstPayment", payment, "firstOrderNumber", "9".repeat(10_000));
        refused("Task_RecordFirstPayment", payment, "sum", "1e9");
        assertThat(tranches.of(grants.find(id).orElseThrow()).made()).isEmpty();
        submit("Task_RecordFirstPayment", payment);
        road.reportAs(road.representative(grant), grant, "500.00");
        people.as(officer, () -> road.clear(id));
        submit("Task_ReviewReport", Map.of("reportDecision", "accept"));
        road.toSignedAct(grant, officer);
        Map<String, Object> refund = Map.of("refundDocument", "PO 7", "refundOn", cases.today());
        for (String sum : SUMS) {
            refused("Task_RecordRefund", refund, "refundReturned", sum);
        }
        assertThat(refunds.of(id)).isEmpty();
        assertThat(grants.find(id).orElseThrow().state()).isEqualTo(GrantState.ACCEPTED);
        submit("Task_RecordRefund", with(refund, "refundReturned", "60.00"));
        assertThat(refunds.of(id).orElseThrow().returned()).isEqualByComparingTo("60.00");
    }

    @Test
    void filesNoReportWithAHostileSum() throws Exception {
        road.toFirstPayment(grant, officer, 70);
        Person representative = road.representative(grant);
        people.as(representative, () -> draftReport.open(id));
        for (String sum : SUMS) {
            mvc.perform(post("/cabinet/grants/" + id + "/report")
                            .param("_version", version())
                            .param("action", "send")
                            .param("expenses[0].budgetLine", "1")
                            .param("expenses[0].document", "Invoice 1")
                            .param("expenses[0].documentDate", cases.today())
                            .param("expenses[0].payee", "Shop")
                            .param("expenses[0].spent", sum)
                            .param("unheard", "1e9")
                            .with(people.signedIn(representative))
                            .with(csrf()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Расходы, строка 1: За счёт гранта")));
            assertThat(grants.find(id).orElseThrow().state()).isEqualTo(GrantState.ACTIVE);
            assertThat(reports.latest(id).orElseThrow().sentAt()).isNull();
        }
        mvc.perform(get("/cabinet/grants/" + id + "/report").with(people.signedIn(representative)))
                .andExpect(status().isOk());
    }

    @Test
    void tellsTheLaterOfTwoColleaguesWhatTheEarlierSaved() throws Exception {
        road.toFirstPayment(grant, officer, 70);
        Person representative = road.representative(grant);
        people.as(representative, () -> draftReport.open(id));
        String seen = version();
        String page = "/cabinet/grants/" + id + "/report";
        expense(page, seen, "Shop of the first", representative).andExpect(status().is3xxRedirection());
        for (String later : List.of(page, page + "/autosave")) {
            expense(later, seen, "Shop of the second", representative)
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("Shop of the first")))
                    .andExpect(content().string(containsString("Shop of the second")));
        }
        assertThat(reports.latest(id).orElseThrow().typed()).contains("Shop of the first");
    }

    @Test
    void tellsWhatASecondWindowTypedAfterTheReportWasSent() throws Exception {
        road.toFirstPayment(grant, officer, 70);
        Person representative = road.representative(grant);
        road.reportAs(representative, grants.find(id).orElseThrow(), "600.00");
        String page = "/cabinet/grants/" + id + "/report";
        for (String late : List.of(page, page + "/autosave")) {
            expense(late, version(), "Shop of the second window", representative)
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("Shop of the second window")))
                    .andExpect(content().string(not(containsString("name=\"_over\""))));
        }
        assertThat(reports.latest(id).orElseThrow().typed()).doesNotContain("second window");
    }

    private ResultActions expense(String page, String version, String payee, Person who) throws Exception {
        return mvc.perform(post(page)
                .param("_version", version)
                .param("action", "save")
                .param("expenses[0].payee", payee)
                .with(people.signedIn(who))
                .with(csrf()));
    }

    private String version() {
        return Integer.toString(reports.latest(id).orElseThrow().version());
    }

    private void refused(String task, Map<String, Object> answers, String field, String value) {
        try {
            submit(task, with(answers, field, value));
        } catch (ProcessEngineException refusal) {
            assertThat(refusal.getMessage()).as("%s = %s", field, value).hasSizeLessThan(2000);
            assertThat(running.tasksOf(id.toString())).hasSize(1);
            return;
        }
        throw new AssertionError(task + " took " + field + " = " + value);
    }

    private void submit(String task, Map<String, Object> answers) {
        people.as(officer, () -> cases.submit(id, task, answers));
    }

    private static Map<String, Object> with(Map<String, Object> answers, String field, String value) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put(field, value);
        return all;
    }
}
