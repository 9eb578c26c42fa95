package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.engine.Cases;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.application.OpenAmendment;
import kz.bastama.planning.application.ReadBudget;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.ProgrammeBudget;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Neither an agreement with a grantee nor a payment goes beyond the money of the programme. A grant here is of 800 tenge. */
@BastamaTest
class GrantMoneyTest {

    @Autowired
    private GrantRoad road;

    @Autowired
    private TestCompetitions lists;

    @Autowired
    private Fundings fundings;

    @Autowired
    private ReadBudget readBudget;

    @Autowired
    private OpenAmendment openAmendment;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cases running;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople people;

    private Person officer;
    private UUID list;
    private Grant grant;

    @BeforeEach
    void awardsGrant() {
        officer = people.open(Role.OPERATOR);
        list = lists.unfinanced(lists.customer(), "1000.00");
        grant = road.awarded("medium", list, lists.directionsOf(list).iterator().next());
    }

    @Test
    void refusesAgreementAboveWhatIsAgreedWithTheOperator() {
        lists.financed(list, new BigDecimal("799.99"), BigDecimal.ZERO);

        refused(
                "Task_DraftAgreement",
                road.agreement(40),
                "Грант 800 тенге, а в бюджете программы осталось 799,99 тенге");
    }

    @Test
    void paysOutNoMoreThanTheOperatorReceived() {
        UUID funding = lists.financed(list, new BigDecimal("800.00"), new BigDecimal("300.00"));
        road.toSignature(grant, officer, 40);
        people.as(road.representative(grant), () -> road.signAs(grant.id()));
        submit("Task_SignAgreement", Map.of("operatorSignedOn", cases.today(), "operatorSigned", true));
        Map<String, Object> payment = Map.of("firstOrderNumber", "15", "firstPaidOn", cases.today());
        refused("Task_RecordFirstPayment", payment, "Платёж 320 тенге, а у оператора 300 тенге");
        assertThat(budget().granted()).isEqualByComparingTo("800.00");

        fundings.save(fundings.find(funding)
                .orElseThrow()
                .transferred(new BigDecimal("500.00"), "2", LocalDate.parse(cases.today()))
                .receiptConfirmed(LocalDate.parse(cases.today())));
        submit("Task_RecordFirstPayment", payment);

        assertThat(amended("799.99")).contains("Направление 1: 799,99 тенге меньше, чем обещано", "800 тенге");
        assertThat(budget().paid()).isEqualByComparingTo("320.00");
        assertThat(budget().onHand()).isEqualByComparingTo("480.00");
        assertThat(running.tasksOf(grant.id().toString())).isEmpty();
    }

    /** What an officer of the customer reads who cuts the direction so. */
    private String amended(String amount) {
        openAmendment.of(list, OfficialText.of("Kk cut", "Cut"));
        jdbc.sql("update planning_directions set amount = ? where list_id = ?")
                .params(new BigDecimal(amount), list)
                .update();
        return catchThrowable(() -> cases.submit(
                        list, "Task_DraftAmendment", Map.of("amendmentDecision", "ready", "usesSeen", true)))
                .getMessage()
                .replace('\u00a0', ' ');
    }

    private ProgrammeBudget budget() {
        return readBudget.of(list).orElseThrow();
    }

    private void refused(String task, Map<String, Object> answers, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> submit(task, answers))
                .extracting(thrown -> thrown.getMessage().replace('\u00a0', ' '))
                .asString()
                .contains(reason);
        assertThat(running.tasksOf(grant.id().toString())).hasSize(1);
    }

    private void submit(String task, Map<String, Object> answers) {
        people.as(officer, () -> cases.submit(grant.id(), task, answers));
    }
}
