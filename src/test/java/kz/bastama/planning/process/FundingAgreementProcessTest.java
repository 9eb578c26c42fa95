package kz.bastama.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.engine.Cases;
import kz.bastama.planning.PlanningFixture;
import kz.bastama.planning.TestFundings;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingState;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
@PassesEveryElement("funding-agreement")
class FundingAgreementProcessTest {

    @Autowired
    private PlanningFixture planning;

    @Autowired
    private TestFundings fundings;

    @Autowired
    private Papers papers;

    @Autowired
    private Cases running;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc mvc;

    private String customer;
    private Person officer;
    private UUID list;
    private UUID id;

    @BeforeEach
    void publishesList() {
        customer = planning.customer();
        officer = planning.officerOf(customer);
        list = fundings.published(customer);
        id = fundings.of(list).id();
    }

    @Test
    @DisplayName(
            "Law 36-III, article 6-1(3): the money of the list goes through the operator, by agreement and in parts")
    void concludesAgreementAndTransfersMoneyInParts() throws Exception {
        cases.task(id, "Task_DraftFunding");
        assertThat(funding().state()).isEqualTo(FundingState.DRAFT);
        refused("Task_DraftFunding", draft("8650001.00"), "больше суммы перечня: в перечне 8 650 000 тенге");
        refused("Task_DraftFunding", draft("0"), "больше нуля");
        fundings.draft(id, "8000000.00");
        cases.submit(id, "Task_AnswerFunding", Map.of("fundingAnswer", "return", "fundingRemark", "The whole list"));
        assertThat(page()).contains("The whole list");
        fundings.draft(id, "8650000.00");
        refused("Task_AnswerFunding", fundings.conclusion(1), "ещё не наступила");
        refused("Task_AnswerFunding", fundings.conclusion(-1), "после приказа");
        fundings.conclude(id);

        assertThat(funding().state()).isEqualTo(FundingState.IN_FORCE);
        assertThat(paper(1, "ru"))
                .contains("Договор о финансировании государственных грантов", "8 650 000,00", "14-B", "Ru Clean lake")
                .contains("полномочий: Statute)", "полномочий: Charter)")
                .doesNotContain("Дополнительное", "Kk Statute");
        assertThat(paper(1, "kk"))
                .contains("Мемлекеттік гранттарды қаржыландыру туралы шарт", "Kk Clean river", "Kk Astana")
                .contains("негізі: Kk Statute)", "негізі: Kk Charter)");
        refused("Task_RecordTransfer", fundings.transferOf("8650000.01", "7", 0), "осталось 8 650 000 тенге");
        refused("Task_RecordTransfer", fundings.transferOf("0", "7", 0), "больше нуля");
        refused("Task_RecordTransfer", fundings.transferOf("1.00", "7", 1), "ещё не наступила");
        refused("Task_RecordTransfer", fundings.transferOf("1.00", "7", -1), "после заключения договора");
        fundings.transfer(id, "5000000.00", "7");
        assertThat(funding().received()).isZero();
        refused("Task_ConfirmReceipt", received(-1), "после перечисления");
        refused("Task_ConfirmReceipt", received(1), "ещё не наступила");
        fundings.receive(id);
        assertThat(funding().toTransfer()).isEqualByComparingTo("3650000.00");
        fundings.transfer(id, "3650000.00", "8");
        cases.submit(id, "Task_ConfirmReceipt", Map.of("receiptAnswer", "missing", "receiptRemark", "Wrong account"));
        assertThat(funding().toTransfer()).isEqualByComparingTo("3650000.00");
        fundings.transfer(id, "3650000.00", "9");
        fundings.receive(id);

        assertThat(cases.isRunning(id)).isFalse();
        assertThat(funding().state()).isEqualTo(FundingState.SETTLED);
        assertThat(funding().received()).isEqualByComparingTo("8650000.00");
        assertThat(page()).contains("Wrong account", "8 650 000", "не поступило, не учитывается");
        assertThat(planning.journal(id))
                .containsSubsequence(
                        "planning.fundingOpened",
                        "planning.fundingReturned",
                        "planning.fundingConcluded",
                        "planning.moneyTransferred",
                        "planning.receiptConfirmed",
                        "planning.transferStruck",
                        "planning.fundingSettled");
        mvc.perform(get("/staff/funding").with(people.signedIn(officer)))
                .andExpect(content().string(containsString("/staff/funding/" + id)));
        mvc.perform(get("/staff/lists/" + list).with(people.signedIn(officer)))
                .andExpect(content().string(containsString("/staff/funding/" + id)));
    }

    @Test
    void agreesAnewWhenTheListIsCutAndGivesBackWhatIsTooMuch() throws Exception {
        fundings.draft(id, "8650000.00");
        fundings.conclude(id);
        fundings.transfer(id, "8000000.00", "7");
        fundings.receive(id);
        openAmendment();
        fundings.amend(list, "2325000.00");

        cases.task(id, "Task_DraftFunding");
        assertThat(funding().state()).isEqualTo(FundingState.DRAFT);
        refused("Task_DraftFunding", draft("8650000.00"), "больше суммы перечня");
        fundings.draft(id, "6650000.00");
        fundings.conclude(id);
        assertThat(paper(2, "ru"))
                .contains(
                        "Дополнительное соглашение № 1",
                        "27-B",
                        "6 650 000,00",
                        "до изменения – 8 650 000",
                        "возвращает");
        assertThat(paper(2, "kk")).contains("қосымша келісім");
        assertThat(funding().toReturn()).isEqualByComparingTo("1350000.00");
        refused("Task_RecordReturn", returned(1), "ещё не наступила");
        refused("Task_RecordReturn", returned(-1), "после дополнительного соглашения");
        cases.submit(id, "Task_RecordReturn", returned(0));

        assertThat(cases.isRunning(id)).isFalse();
        assertThat(funding().received()).isEqualByComparingTo("6650000.00");
        assertThat(funding().state()).isEqualTo(FundingState.SETTLED);
    }

    @Test
    void refusesWhatWasOfferedBeforeTheListWasCut() throws Exception {
        fundings.draft(id, "8650000.00");
        openAmendment();
        fundings.amend(list, "2325000.00");

        refused("Task_AnswerFunding", fundings.conclusion(0), "в перечне 6 650 000 тенге");
        cases.submit(id, "Task_AnswerFunding", Map.of("fundingAnswer", "return", "fundingRemark", "Cut"));
        fundings.draft(id, "6650000.00");
        fundings.conclude(id);
        assertThat(funding().agreed()).isEqualByComparingTo("6650000.00");
    }

    @Test
    void takesUpAnotherAgreementAfterAllWasTransferred() throws Exception {
        fundings.draft(id, "4000000.00");
        fundings.conclude(id);
        fundings.transfer(id, "4000000.00", "7");
        fundings.receive(id);
        assertThat(cases.isRunning(id)).isFalse();
        amendAgreement("", "refusals");
        amendAgreement("More money came", "done");
        amendAgreement("Once more", "refusals");

        fundings.draft(id, "8650000.00");
        fundings.conclude(id);
        assertThat(paper(2, "ru")).contains("More money came", "до изменения – 4 000 000");
        assertThat(funding().toTransfer()).isEqualByComparingTo("4650000.00");
    }

    @Test
    void letsNobodyElseIn() throws Exception {
        Person other = planning.officerOf(planning.customer());
        mvc.perform(get("/staff/funding/" + id).with(people.signedIn(other))).andExpect(status().isNotFound());
        mvc.perform(post("/staff/funding/" + id + "/amend")
                        .param("reason", "Mine")
                        .with(people.signedIn(people.open(Role.OPERATOR)))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/staff/funding")
                        .param("list", list.toString())
                        .with(people.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attributeExists("refusals"));
        fundings.draft(id, "8650000.00");
        fundings.conclude(id);
        UUID paper =
                papers.find(id.toString(), "funding-agreement", 1).orElseThrow().id();
        mvc.perform(get("/papers/" + paper + "/ru").with(people.signedIn(officer)))
                .andExpect(status().isOk());
        mvc.perform(get("/papers/" + paper + "/ru").with(people.signedIn(other)))
                .andExpect(status().isNotFound());
    }

    private Funding funding() {
        return fundings.of(list);
    }

    private Map<String, Object> draft(String sum) {
        return Map.of(
                "fundingSum",
                sum,
                "fundingPlaceKk",
                "Kk Astana",
                "fundingPlace",
                "Astana",
                "customerSignatory",
                "Head",
                "customerBasisKk",
                "Kk Statute",
                "customerBasis",
                "Statute");
    }

    private Map<String, Object> received(int inDays) {
        return Map.of("receiptAnswer", "received", "receivedOn", cases.inDays(inDays));
    }

    private Map<String, Object> returned(int inDays) {
        return Map.of("returnOrder", "12", "returnedOn", cases.inDays(inDays));
    }

    private void openAmendment() throws Exception {
        mvc.perform(post("/staff/lists/" + list + "/amend")
                        .param("reason", "The budget was cut")
                        .param("reasonKk", "Kk the budget was cut")
                        .with(people.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attributeExists("done"));
    }

    private void amendAgreement(String reason, String outcome) throws Exception {
        mvc.perform(post("/staff/funding/" + id + "/amend")
                        .param("reason", reason)
                        .with(people.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attributeExists(outcome));
    }

    private void refused(String task, Map<String, Object> answers, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> cases.submit(id, task, answers))
                .extracting(thrown -> thrown.getMessage().replace('\u00a0', ' ').replace('\u202f', ' '))
                .asString()
                .contains(reason);
        assertThat(running.tasksOf(id.toString())).hasSize(1);
    }

    private String page() throws Exception {
        return mvc.perform(get("/staff/funding/" + id)
                        .with(people.signedIn(officer))
                        .locale(Locale.forLanguageTag("ru")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private String paper(int revision, String language) {
        UUID paper = papers.find(id.toString(), "funding-agreement", revision)
                .orElseThrow()
                .id();
        return PdfAssertions.textOf(
                        papers.rendition(paper, Locale.forLanguageTag(language)).pdf())
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }
}
