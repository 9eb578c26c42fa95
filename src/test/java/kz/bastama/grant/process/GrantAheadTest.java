package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.engine.DayAhead;
import kz.bastama.engine.DaysAhead;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A project that is signed and paid for, and begins only later. */
@BastamaTest
class GrantAheadTest {

    @Autowired
    private GrantRoad road;

    @Autowired
    private Grants grants;

    @Autowired
    private DraftReport draftReport;

    @Autowired
    private Terms terms;

    @Autowired
    private List<DaysAhead> ahead;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    @Autowired
    private People accounts;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void saysWhenTheProjectBeginsAndTakesNoReportBefore() throws Exception {
        Grant grant = road.awarded("short");
        Person representative = road.representative(grant);
        accounts.speak(representative.id(), Locale.ENGLISH);

        paidBeforeItsFirstDay(grant.id(), representative);

        LocalDate today = LocalDate.now(clock);
        assertThat(ahead.stream().flatMap(module -> module.after(today).stream()))
                .extracting(DayAhead::event, DayAhead::day)
                .contains(tuple("grant.FIRST_DAY", today.plusDays(10)));
        assertThat(draftReport.open(grant.id())).isEmpty();
        page("/cabinet/grants/" + grant.id(), representative, "The project begins on ", "Send the final report by ");
        page("/cabinet", representative, "Begins later");
        page("/projects/" + grant.id(), representative, "Begins later");
        mvc.perform(get("/cabinet/grants/" + grant.id()).with(people.signedIn(representative)))
                .andExpect(content().string(not(containsString("/report\""))));
        mvc.perform(get("/cabinet/grants/" + grant.id() + "/report").with(people.signedIn(representative)))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void watchesTheTermOfTheFinalReportFromTheFirstPaymentOn() {
        Grant grant = road.awarded("short");

        road.toFirstPayment(grant, people.open(Role.OPERATOR), 70);

        assertThat(finalReport(grant.id()).isOpen()).isTrue();
        road.reportAs(road.representative(grant), grant, "500.00");
        assertThat(finalReport(grant.id()).isOpen()).isFalse();
    }

    @Test
    void warnsOfAFinalReportBeforeTheLastDayOfTheProject() throws Exception {
        Grant grant = road.awarded("short");
        road.toFirstPayment(grant, people.open(Role.OPERATOR), 70);
        Person representative = road.representative(grant);
        String report = "/cabinet/grants/" + grant.id() + "/report";

        page(report, representative, "id=\"early\"");
        LocalDate end = grants.find(grant.id()).orElseThrow().agreement().endsOn();
        ClockUtil.setCurrentTime(
                Date.from(end.atTime(12, 0).atZone(clock.getZone()).toInstant()));
        mvc.perform(get(report).with(people.signedIn(representative)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("id=\"early\""))));
    }

    private void paidBeforeItsFirstDay(UUID id, Person representative) {
        Map<String, Object> agreement = new HashMap<>(road.agreement(70));
        agreement.put("startsOn", LocalDate.now(clock).plusDays(10).toString());
        Person officer = people.open(Role.OPERATOR);
        people.as(officer, () -> road.complete(id, "Task_DraftAgreement", agreement));
        List.of("Task_IssueGrantAgreement", "Task_InviteGranteeToSign").forEach(step -> cases.fire(id, step));
        people.as(representative, () -> road.signAs(id));
        people.as(
                officer,
                () -> road.complete(
                        id, "Task_SignAgreement", Map.of("operatorSignedOn", road.today(), "operatorSigned", true)));
        people.as(
                officer,
                () -> road.complete(
                        id, "Task_RecordFirstPayment", Map.of("firstOrderNumber", "15", "firstPaidOn", road.today())));
    }

    private Term finalReport(UUID id) {
        return terms.ofCase(id.toString()).stream()
                .filter(term -> term.name().equals("finalReport"))
                .findFirst()
                .orElseThrow();
    }

    private void page(String address, Person reader, String... said) throws Exception {
        for (String one : said) {
            mvc.perform(get(address).with(people.signedIn(reader)))
                    .andExpect(content().string(containsString(one)));
        }
    }
}
