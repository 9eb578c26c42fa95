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

import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.file.UploadFixture;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Receipt;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.grant.domain.Reports;
import kz.bastama.journal.Journal;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Each expense of a report has its document, its payee and its file. The first line of the budget here has 640 tenge. */
@BastamaTest
class ReceiptsTest {

    /** Invented, with a valid check digit. */
    private static final String IIN = "900101300017";

    @Autowired
    private GrantRoad road;

    @Autowired
    private Grants grants;

    @Autowired
    private Reports reports;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Journal journal;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Person representative;
    private Grant grant;
    private String page;

    @BeforeEach
    void paysFirst() throws Exception {
        officer = people.open(Role.OPERATOR);
        grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        representative = road.representative(grant);
        page = "/cabinet/grants/" + grant.id() + "/report";
        mvc.perform(get(page).with(people.signedIn(representative))).andExpect(status().isOk());
    }

    @Test
    @DisplayName("Edition 2025-07-01, reports.receiptFrom: each expense needs the file of its document")
    void saysAllThatIsWrongWithAnExpenseAtOnce() throws Exception {
        send("160440007162", "", "705.00")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("указан не БИН и не ИИН"),
                                containsString("Строка 1: выберите файл документа"),
                                containsString("По договору 640 тенге"))));
        assertThat(grants.find(grant.id()).orElseThrow().state()).isEqualTo(GrantState.ACTIVE);

        send("", "", "640.00").andExpect(content().string(containsString("БИН или ИИН получателя")));
        mvc.perform(get(page + "?step=finance").with(people.signedIn(representative)))
                .andExpect(content().string(Matchers.stringContainsInOrder("id=\"sums\"", "640", "не более")));
    }

    @Test
    void takesFilesAndSendsWithThem() throws Exception {
        mvc.perform(form("receipts", "", "", "100.00"))
                .andExpect(redirectedUrl("/cabinet/grants/" + grant.id() + "/report/receipts"));
        upload(
                        new MockMultipartFile("file", "check.pdf", "application/pdf", UploadFixture.pdf(700)),
                        new MockMultipartFile("file", "again.pdf", "application/pdf", UploadFixture.pdf(700)),
                        new MockMultipartFile("file", "bad.pdf", "application/pdf", "no".getBytes()))
                .andExpect(flash().attribute("done", "grant.receipts.added"))
                .andExpect(flash().attribute("refusals", Matchers.hasSize(2)));
        Receipt receipt = receipts.of(grant.id()).get(0);
        assertThat(receipts.of(grant.id())).hasSize(1);

        send(IIN, receipt.fileId().toString(), "300.00").andExpect(status().is3xxRedirection());
        assertThat(grants.find(grant.id()).orElseThrow().state()).isEqualTo(GrantState.REPORTED);

        opens(receipt, representative, 200);
        opens(receipt, officer, 200);
        opens(receipt, people.open(Role.AUDITOR), 200);
        opens(receipt, people.open(Role.MANAGER), 404);
        opens(receipt, road.representative(road.awarded("short")), 404);
        String staff = "/staff/grants/" + grant.id();
        mvc.perform(get(staff).with(people.signedIn(officer)))
                .andExpect(content().string(allOf(containsString(IIN), containsString("check.pdf"))));
        mvc.perform(get(staff).with(people.signedInAs(Role.AUDITOR)))
                .andExpect(content().string(not(containsString(IIN))));
        mvc.perform(get("/projects/" + grant.id())).andExpect(content().string(not(containsString(IIN))));
        assertThat(journal.ofCase(grant.id().toString()).toString()).doesNotContain(IIN);
    }

    @Test
    void forgetsOnlyAFileThatNoReportNames() throws Exception {
        upload(new MockMultipartFile("file", "check.pdf", "application/pdf", UploadFixture.pdf(701)));
        UUID file = receipts.of(grant.id()).get(0).fileId();
        mvc.perform(form("save", "", file.toString(), "300.00")).andExpect(status().is3xxRedirection());
        remove(file).andExpect(flash().attribute("refusals", Matchers.hasSize(1)));
        mvc.perform(form("save", "", "", "300.00")).andExpect(status().is3xxRedirection());
        remove(file).andExpect(flash().attribute("refusals", List.of()));
        assertThat(receipts.of(grant.id())).isEmpty();
        upload().andExpect(flash().attribute("problem", "grant.receipts.noneChosen"));
    }

    private ResultActions remove(UUID file) throws Exception {
        return mvc.perform(post(page + "/receipts/" + file + "/remove")
                .with(people.signedIn(representative))
                .with(csrf()));
    }

    private void opens(Receipt receipt, Person who, int expected) throws Exception {
        mvc.perform(get("/files/" + receipt.fileId()).with(people.signedIn(who)))
                .andExpect(status().is(expected));
    }

    private ResultActions upload(MockMultipartFile... files) throws Exception {
        var request = multipart(page + "/receipts");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return mvc.perform(request.with(people.signedIn(representative)).with(csrf()));
    }

    private ResultActions send(String number, String receipt, String sum) throws Exception {
        return mvc.perform(form("send", number, receipt, sum));
    }

    private MockHttpServletRequestBuilder form(String action, String number, String receipt, String sum) {
        return post(page)
                .param(
                        "_version",
                        Integer.toString(
                                reports.latest(grant.id()).orElseThrow().version()))
                .param("action", action)
                .param("step", "finance")
                .param("activities[0].done", "Cleaned")
                .param("activities[0].participants", "10")
                .param("indicators[0].fact", "6")
                .param("indicators[0].proof", "Photographs")
                .param("achieved", "Cleaner")
                .param("sustainability", "Goes on")
                .param("truth", "true")
                .param("expenses[0].budgetLine", "1")
                .param("expenses[0].documentKind", "check")
                .param("expenses[0].document", "17")
                .param("expenses[0].documentDate", road.today())
                .param("expenses[0].payee", "Shop")
                .param("expenses[0].payeeNumber", number)
                .param("expenses[0].spent", sum)
                .param("expenses[0].receipt", receipt)
                .header("Accept-Language", "ru")
                .with(people.signedIn(representative))
                .with(csrf());
    }
}
