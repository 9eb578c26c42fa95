package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.file.UploadFixture;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SubGrantState;
import kz.bastama.grant.domain.SubGrants;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A grantee keeps its sub-grants on pages. The first line of the budget here has 640 tenge. */
@BastamaTest
class SubGrantPagesTest {

    @Autowired
    private GrantRoad road;

    @Autowired
    private TestSubGrants given;

    @Autowired
    private SubGrants subGrants;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Reports reports;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Person representative;
    private Grant grant;
    private UUID one;
    private String list;

    @BeforeEach
    void receivesAnApplication() {
        officer = people.open(Role.OPERATOR);
        grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        representative = road.representative(grant);
        one = given.applied(grant, "400.00");
        list = "/cabinet/grants/" + grant.id() + "/sub-grants";
    }

    @Test
    void takesAnApplicationAndSaysAllThatIsWrongWithIt() throws Exception {
        shows("/cabinet/grants/" + grant.id(), list);
        shows(list + "/new", "Статья сметы");
        posts("/new", "line", "2", "applicant", "", "bin", "123", "project", "Garden", "asked", "x")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("Garden"), containsString("form-mistakes"))));
        posts("/new", "line", "1", "applicant", "Young gardeners", "bin", "", "project", "Garden", "asked", "100")
                .andExpect(redirectedUrl(list));
        shows(list, "Young gardeners");
        mvc.perform(get(list + "?text=invented&state=APPLIED").with(people.signedIn(representative)))
                .andExpect(content()
                        .string(allOf(containsString("Invented fund"), not(containsString("Young gardeners")))));
    }

    @Test
    void leadsFromDecisionToAcceptance() throws Exception {
        shows(list + "/" + one + "/decision", "Ждёт решения");
        does(0, "decision", "decision", "AWARD", "sum", "641")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("осталось 640")));
        does(0, "decision", "decision", "REFUSE").andExpect(status().isUnprocessableEntity());
        does(0, "decision", "decision", "AWARD", "sum", "400").andExpect(status().is3xxRedirection());
        does(0, "decision", "decision", "REFUSE", "reason", "Too late")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Тем временем субгрант изменил"),
                                containsString("Too late"),
                                containsString("name=\"_version\" value=\"1\""))));
        mvc.perform(multipart(list + "/" + one + "/files")
                        .file(new MockMultipartFile("file", "order.pdf", "application/pdf", UploadFixture.pdf(702)))
                        .with(people.signedIn(representative))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "grant.receipts.added"));
        UUID file = receipts.of(grant.id()).get(0).fileId();
        does(1, "payment", "on", road.today(), "document", "Order 7", "sum", "400", "receipt", file.toString())
                .andExpect(status().is3xxRedirection());
        mvc.perform(post("/cabinet/grants/" + grant.id() + "/report/receipts/" + file + "/remove")
                        .with(people.signedIn(representative))
                        .with(csrf()))
                .andExpect(flash().attribute("refusals", Matchers.hasSize(1)));
        shows(list + "/" + one, "order.pdf");
        does(2, "report", "done", "Planted", "spent", "350").andExpect(status().is3xxRedirection());
        does(3, "ruling", "ruling", "ACCEPT")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Сначала внесите их возврат")));
        does(3, "return", "on", road.today(), "document", "Order 8", "sum", "50")
                .andExpect(status().is3xxRedirection());
        does(4, "ruling", "ruling", "ACCEPT").andExpect(status().is3xxRedirection());
        SubGrant after = subGrants.find(one).orElseThrow();
        assertThat(after.state()).isEqualTo(SubGrantState.ACCEPTED);

        mvc.perform(get("/projects/" + grant.id()))
                .andExpect(content().string(allOf(containsString("Invented fund"), not(containsString("Planted")))));
        mvc.perform(get("/staff/grants/" + grant.id()).with(people.signedIn(officer)))
                .andExpect(content().string(allOf(containsString("Planted"), containsString("order.pdf"))));
    }

    @Test
    void takesPaymentsIntoTheReportOnce() throws Exception {
        does(0, "decision", "decision", "AWARD", "sum", "400");
        does(1, "payment", "on", road.today(), "document", "Order 7", "sum", "300");
        does(2, "return", "on", road.today(), "document", "Order 8", "sum", "50");
        String report = "/cabinet/grants/" + grant.id() + "/report?step=finance";
        shows(report, "Перенести выплаты по субгрантам: 1");
        takesOver().andExpect(flash().attribute("done", "grant.subPayments.taken"));
        takesOver().andExpect(flash().attribute("info", "grant.subPayments.none"));
        assertThat(reports.latest(grant.id()).orElseThrow().typed())
                .containsOnlyOnce("Order 7")
                .contains("250.00")
                .doesNotContain("Order 8");
        mvc.perform(get(report).with(people.signedIn(representative)).header("Accept-Language", "ru"))
                .andExpect(content().string(not(containsString("Перенести выплаты"))));
    }

    private ResultActions takesOver() throws Exception {
        Report draft = reports.latest(grant.id()).orElseThrow();
        var request = post("/cabinet/grants/" + grant.id() + "/report")
                .param("_version", Integer.toString(draft.version()))
                .param("action", "subPayments")
                .param("step", "finance");
        if (draft.typed().contains("Order 7")) {
            request.param("expenses[0].budgetLine", "1")
                    .param("expenses[0].document", "Order 7")
                    .param("expenses[0].documentKind", "order")
                    .param("expenses[0].documentDate", road.today())
                    .param("expenses[0].payee", "Invented fund")
                    .param("expenses[0].spent", "250.00");
        }
        return mvc.perform(request.with(people.signedIn(representative)).with(csrf()));
    }

    @Test
    void showsNoInitiativeGroupToThePublic() throws Exception {
        posts("/new", "line", "1", "applicant", "Young gardeners", "bin", "", "project", "Trees", "asked", "100");
        SubGrant group = subGrants.of(grant.id()).get(1);
        mvc.perform(get("/projects/" + grant.id())).andExpect(content().string(not(containsString("Invented fund"))));
        one = group.id();
        does(0, "decision", "decision", "AWARD", "sum", "90").andExpect(status().is3xxRedirection());
        mvc.perform(get("/projects/" + grant.id()).header("Accept-Language", "ru"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Инициативных групп: 1"), not(containsString("Young gardeners")))));
    }

    @Test
    void hidesTheListFromOthers() throws Exception {
        Person other = road.representative(road.awarded("short"));
        mvc.perform(get(list).with(people.signedIn(other))).andExpect(status().isNotFound());
        mvc.perform(get(list + "/" + one).with(people.signedIn(other))).andExpect(status().isNotFound());
        mvc.perform(get("/cabinet/grants/" + road.awarded("short").id() + "/sub-grants/" + one)
                        .with(people.signedIn(representative)))
                .andExpect(status().isNotFound());
    }

    private void shows(String path, String text) throws Exception {
        mvc.perform(get(path).with(people.signedIn(representative)).header("Accept-Language", "ru"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)));
    }

    private ResultActions does(int seen, String step, String... typed) throws Exception {
        String[] all = new String[typed.length + 2];
        System.arraycopy(typed, 0, all, 0, typed.length);
        all[typed.length] = "_version";
        all[typed.length + 1] = Integer.toString(seen);
        return posts("/" + one + "/" + step, all);
    }

    private ResultActions posts(String path, String... typed) throws Exception {
        var request = post(list + path).param("action", "send");
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return mvc.perform(request.header("Accept-Language", "ru")
                .with(people.signedIn(representative))
                .with(csrf()));
    }
}
