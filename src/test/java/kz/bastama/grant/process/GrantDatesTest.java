package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.grant.domain.Grant;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No date of an agreement, a signature or a payment is taken that lies ahead, or before what it follows. */
@BastamaTest
class GrantDatesTest {

    private static final String AHEAD = "ещё не наступила";

    @Autowired
    private GrantRoad road;

    @Autowired
    private Cases running;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestPeople testPeople;

    private Person officer;
    private UUID id;
    private Grant grant;

    @BeforeEach
    void awardsGrant() {
        officer = testPeople.open(Role.OPERATOR);
        grant = road.awarded("medium");
        id = grant.id();
    }

    @Test
    void refusesPaymentsAheadOrBeforeTheirGround() {
        Map<String, Object> agreement = road.agreement(40);
        refused("Task_DraftAgreement", agreement, "startsOn", -1, "после присуждения гранта");
        refused("Task_DraftAgreement", agreement, "startsOn", 181, "слишком далека");
        road.toSignature(grant, officer, 40);
        testPeople.as(road.representative(grant), () -> road.signAs(id));
        Map<String, Object> signed = Map.of("operatorSigned", true);
        refused("Task_SignAgreement", signed, "operatorSignedOn", 1, AHEAD);
        refused("Task_SignAgreement", signed, "operatorSignedOn", -1, "после грантополучателя");
        submit("Task_SignAgreement", with(signed, "operatorSignedOn", 0));
        refused("Task_RecordFirstPayment", Map.of("firstOrderNumber", "15"), "firstPaidOn", 1, AHEAD);
        refused("Task_RecordFirstPayment", Map.of("firstOrderNumber", "15"), "firstPaidOn", -1, "после основания");
        submit("Task_RecordFirstPayment", with(Map.of("firstOrderNumber", "15"), "firstPaidOn", 0));
        report("accept");
        cases.fire(id, "Task_NotifyOfInterimAcceptance");
        refused("Task_RecordNextPayment", Map.of("nextOrderNumber", "16"), "nextPaidOn", 1, AHEAD);
        refused("Task_RecordNextPayment", Map.of("nextOrderNumber", "16"), "nextPaidOn", -1, "после основания");
        submit("Task_RecordNextPayment", with(Map.of("nextOrderNumber", "16"), "nextPaidOn", 0));
    }

    @Test
    void refusesFinalPaymentAheadOrBeforeItsGround() {
        grant = road.awarded("short");
        id = grant.id();
        road.toFirstPayment(grant, officer, 70);
        report("accept", "640.00");
        road.toSignedAct(grant, officer);
        refused("Task_RecordFinalPayment", Map.of("finalOrderNumber", "17"), "finalPaidOn", 1, AHEAD);
        refused("Task_RecordFinalPayment", Map.of("finalOrderNumber", "17"), "finalPaidOn", -1, "после основания");
        submit("Task_RecordFinalPayment", with(Map.of("finalOrderNumber", "17"), "finalPaidOn", 0));
    }

    @Test
    void refusesRefundAheadOrBeforeThePayment() {
        road.toFirstPayment(grant, officer, 40);
        for (int round = 0; round < 2; round++) {
            report("return");
            cases.fire(id, "Task_ReturnReport");
        }
        report("refuse");
        cases.fire(id, "Task_IssueTerminationNotice");
        Map<String, Object> refund = Map.of("refundReturned", "1.00", "refundDocument", "PO 7");
        refused("Task_RecordRefund", refund, "refundOn", 1, AHEAD);
        refused("Task_RecordRefund", refund, "refundOn", -1, "после выплаты");
        submit("Task_RecordRefund", with(refund, "refundOn", 0));
    }

    private void report(String decision) {
        report(decision, "100.00");
    }

    private void report(String decision, String spent) {
        road.reportAs(road.representative(grant), grant, spent);
        if (decision.equals("accept")) {
            testPeople.as(officer, () -> road.clear(id));
        }
        submit("Task_ReviewReport", Map.of("reportDecision", decision, "reportRemarks", "Words"));
    }

    private void refused(String task, Map<String, Object> answers, String field, int days, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> submit(task, with(answers, field, days)))
                .withMessageContaining(reason);
        assertThat(running.tasksOf(id.toString())).hasSize(1);
    }

    private void submit(String task, Map<String, Object> answers) {
        testPeople.as(officer, () -> cases.submit(id, task, answers));
    }

    private Map<String, Object> with(Map<String, Object> answers, String field, int days) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put(field, cases.inDays(days));
        return all;
    }
}
