package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Deputies;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.account.application.NameDeputy;
import kz.bastama.engine.Cases;
import kz.bastama.grant.application.BookNextPayment;
import kz.bastama.grant.application.PaymentApproval;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Refusal;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Payments on the real database, in orders that no officer would think of. A grant here is of 800 tenge, paid 40/40/20. */
@BastamaTest
class PaymentOrderTest {

    private static final int ATTEMPTS = 100;
    private static final List<String> STATES =
            List.of("DRAFT", "TO_SIGN", "SIGNED", "ACTIVE", "REPORTED", "ACCEPTED", "CLOSED", "TERMINATED", "FAILED");

    @Autowired
    private GrantRoad road;

    @Autowired
    private Grants grants;

    @Autowired
    private Tranches tranches;

    @Autowired
    private BookNextPayment bookNextPayment;

    @Autowired
    private GrantProcess process;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FormService forms;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cases cases;

    @Autowired
    private TestCases testCases;

    @Autowired
    private TestPeople people;

    @Autowired
    private Deputies deputies;

    @Autowired
    private NameDeputy nameDeputy;

    @Autowired
    private PaymentApproval approval;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Person officer;
    private Grant grant;
    private UUID id;

    @BeforeEach
    void paysTheFirst() {
        officer = people.open(Role.OPERATOR);
        Grant awarded = road.awarded("medium");
        road.toFirstPayment(awarded, officer, 40);
        id = awarded.id();
        grant = grants.find(id).orElseThrow();
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName(
            "While report 1 is returned, payment 2 is refused by task, by a call, by a message and by the engine itself")
    void startsNoNextPaymentBeforeItsReportIsAccepted() {
        road.reportAs(road.representative(grant), grant, "300.00");
        people.as(
                officer,
                () -> testCases.submit(
                        id,
                        "Task_ReviewReport",
                        Map.of("reportDecision", "return", "reportRemarks", "Name the payees")));
        testCases.fire(id, "Task_ReturnReport");

        assertThat(cases.tasksOf(id.toString())).isEmpty();
        assertThatThrownBy(() -> bookNextPayment.of(id, "16", LocalDate.now(clock)))
                .hasMessageContaining("waits for the report");
        runtime.createProcessInstanceModification(instance())
                .startBeforeActivity("Task_RecordNextPayment")
                .execute();
        assertThatThrownBy(this::recordNext).hasMessageContaining("ждёт принятия отчёта по платежу 1");
        assertThatThrownBy(() -> runtime.createProcessInstanceModification(instance())
                        .startBeforeActivity("Task_BookNextPayment")
                        .setVariable("nextOrderNumber", "16")
                        .setVariable("nextPaidOn", road.today())
                        .execute())
                .hasStackTraceContaining("waits for the report");
        process.reportFiled(id);
        assertThat(cases.tasksOf(id.toString())).extracting(task -> task.key()).contains("Task_RecordNextPayment");
        assertThatThrownBy(this::recordNext).hasMessageContaining("ждёт принятия отчёта по платежу 1");
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofDays(400))));
        assertThatThrownBy(this::recordNext).hasMessageContaining("Отчёт просрочен");
        jdbc.sql("update grant_grants set state = 'TERMINATED' where id = ?")
                .param(id)
                .update();
        assertThatThrownBy(this::recordNext).hasMessageContaining("В нынешнем состоянии гранта");
        assertThat(paid()).isEqualByComparingTo("320.00");
    }

    @Test
    @DisplayName(
            "tranches.medium divides 40/40/20; the agreement may divide otherwise, into as many payments of a hundred per cent")
    void dividesTheGrantAsTheAgreementSays() {
        Grant drafted = road.awarded("medium");
        for (Map.Entry<String, String> wrong : Map.of(
                        "30, 20", "вместе составляют 80 %",
                        "70", "нужно платежей: 2",
                        "70, 0", "нужно платежей: 2",
                        "30, 20, 20", "нужно платежей: 2",
                        "forty", "вместе составляют 30 %")
                .entrySet()) {
            assertThatThrownBy(() -> draft(drafted, wrong.getKey())).hasMessageContaining(wrong.getValue());
        }
        draft(drafted, "50 / 20");

        assertThat(grants.find(drafted.id()).orElseThrow().agreement().shares().percents())
                .containsExactly(BigDecimal.valueOf(30), BigDecimal.valueOf(50), BigDecimal.valueOf(20));
        assertThat(grant.agreement().shares().percents()).hasSize(3);
    }

    private void draft(Grant drafted, String later) {
        Map<String, Object> agreement = new HashMap<>(road.agreement(30));
        agreement.put("laterTranchePercents", later);
        people.as(officer, () -> testCases.submit(drafted.id(), "Task_DraftAgreement", agreement));
    }

    @Test
    void paysOnceWhenAHundredOfficersSendTheTaskAtOnce() throws Exception {
        interimAccepted();
        String task = testCases.task(id, "Task_RecordNextPayment").id();
        Map<String, Object> order = Map.of("nextOrderNumber", "16", "nextPaidOn", road.today());
        Runnable send = people.signedInNow(officer, () -> forms.submitTaskForm(task, order));

        assertThat(passed(8, attempt -> send)).isEqualTo(1);

        assertThat(paid()).isEqualByComparingTo("640.00");
        assertThat(tranches.of(grant).made()).hasSize(2);
    }

    @Test
    void neverGoesBeyondTheAgreementInAHundredAttemptsAtOnce() throws Exception {
        interimAccepted();
        jdbc.sql("update grant_grants set state = 'ACCEPTED' where id = ?")
                .param(id)
                .update();
        jdbc.sql("update grant_reports set stage = 2 where grant_id = ?")
                .param(id)
                .update();

        int passed = passed(
                ATTEMPTS,
                attempt -> () -> tranches.book(
                        grant, payment(2 + attempt % 2, BigDecimal.valueOf(100 + 7L * (attempt % 60))), null));

        assertThat(passed).isBetween(1, 2);
        assertThat(paid()).isLessThanOrEqualTo(new BigDecimal("800.00"));
    }

    @RepeatedTest(15)
    void neverGoesBeyondTheAgreementInAnyOrderOfEvents(RepetitionInfo turn) {
        long seed = turn.getCurrentRepetition();
        Random random = new Random(seed);
        interimAccepted();
        for (int step = 0; step < 60; step++) {
            if (random.nextInt(3) == 0) {
                jdbc.sql("update grant_grants set state = ? where id = ?")
                        .params(STATES.get(random.nextInt(STATES.size())), id)
                        .update();
            } else if (random.nextInt(4) == 0) {
                boolean accepted = random.nextBoolean();
                jdbc.sql("update grant_reports set stage = ?, state = ?, confirmed = ? where grant_id = ?")
                        .params(
                                1 + random.nextInt(2),
                                accepted ? "ACCEPTED" : "RETURNED",
                                accepted ? new BigDecimal("300.00") : null,
                                id)
                        .update();
            } else {
                pays(random);
            }
            assertThat(paid()).as("seed %d, step %d", seed, step).isBetween(BigDecimal.ZERO, new BigDecimal("800.00"));
        }
    }

    /** Whatever the database takes had its ground at that moment. */
    private void pays(Random random) {
        int tranche = 1 + random.nextInt(4);
        String state = jdbc.sql("select state from grant_grants where id = ?")
                .param(id)
                .query(String.class)
                .single();
        boolean accounted = jdbc.sql(
                        "select exists (select 1 from grant_reports where grant_id = ? and state = 'ACCEPTED' and stage >= ?)")
                .params(id, tranche - 1)
                .query(Boolean.class)
                .single();
        try {
            tranches.book(grant, payment(tranche, BigDecimal.valueOf(random.nextInt(90_000) - 1_000, 2)), null);
        } catch (RuntimeException refused) {
            return;
        }
        assertThat(tranche).isBetween(2, 3);
        assertThat(accounted).isTrue();
        assertThat(state)
                .isIn(tranche == 3 ? List.of("ACCEPTED", "CLOSED") : List.of("SIGNED", "ACTIVE", "ACCEPTED", "CLOSED"));
    }

    @Test
    void refusesWhoeverStandsInForTheOfficerWhoPrepared() throws Exception {
        Grant large = road.enlarged(road.awarded("medium"), 50_000);
        road.toFirstPayment(large, officer, 40);
        Person deputy = people.open(Role.SECRETARY);
        mvc.perform(post("/admin/people/" + officer.id() + "/deputy")
                        .param("deputy", deputy.login())
                        .param("from", road.today())
                        .param("until", road.today())
                        .with(people.signedInAs(Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(deputies.lentTo(deputy.id())).contains(Right.of(Role.OPERATOR));

        assertThatThrownBy(() -> approve(large, deputy)).hasMessageContaining("которого вы замещаете");
        approve(large, people.open(Role.OPERATOR));

        assertThat(tranches.of(grants.find(large.id()).orElseThrow()).made()).hasSize(1);
    }

    @Test
    void approvesWithAnotherRightThanPrepared() {
        Person second = people.open(Role.OPERATOR);
        Person deputy = people.open(Role.SECRETARY);
        assertThat(nameDeputy.name(officer.id(), deputy.login(), road.today(), road.today()))
                .isEmpty();
        deputies.turn();
        Grant large = road.enlarged(road.awarded("medium"), 50_000);
        road.toSignedAgreement(large, officer, 40);
        people.as(deputy, () -> prepare(large));
        assertThat(approval.waiting(large.id()).orElseThrow().entry().details())
                .containsEntry("principal", officer.id().toString());

        assertThatThrownBy(() -> approve(large, deputy)).hasMessageContaining("подготовили вы");
        assertThatThrownBy(() -> approve(large, officer)).hasMessageContaining("с вашими правами");
        nameDeputy
                .of(officer.id())
                .forEach(one -> nameDeputy.end(officer.id(), one.of().id()));
        Person another = people.open(Role.SECRETARY);
        assertThat(nameDeputy.name(officer.id(), another.login(), road.today(), road.today()))
                .isEmpty();
        deputies.turn();
        assertThatThrownBy(() -> approve(large, another)).hasMessageContaining("с вашими правами или с правами");
        approve(large, second);

        assertThat(tranches.of(grants.find(large.id()).orElseThrow()).made()).hasSize(1);
    }

    @Test
    void approvesNothingButWhatWasPrepared() {
        Grant large = road.enlarged(road.awarded("medium"), 50_000);
        road.toFirstPayment(large, officer, 40);
        jdbc.sql("update grant_accounts set iban = 'KZ359990000000001001' where grant_id = ?")
                .param(large.id())
                .update();
        Person second = people.open(Role.OPERATOR);

        assertThatThrownBy(() -> approve(large, second)).hasMessageContaining("изменились сумма или счёт");
        assertThat(tranches.of(grants.find(large.id()).orElseThrow()).made()).isEmpty();
        people.as(
                second,
                () -> testCases.submit(
                        large.id(),
                        "Task_ApproveFirstPayment",
                        Map.of("paymentDecision", "return", "paymentReason", "Another account")));
        assertThat(kept(large)).isEqualTo(2);
        people.as(officer, () -> prepare(large));
        assertThat(kept(large)).isZero();
        approve(large, second);

        assertThat(tranches.of(grants.find(large.id()).orElseThrow()).made()).hasSize(1);
    }

    @Test
    void approvesEachPaymentOfLargeGrantDividedOtherwiseThanTheRules() {
        Grant large = road.enlarged(road.awarded("medium"), 2_500);
        road.toFirstPayment(large, officer, 39);
        Grant ofTheRules = road.enlarged(road.awarded("medium"), 2_500);
        road.toFirstPayment(ofTheRules, officer, 40);

        assertThat(tranches.of(grants.find(large.id()).orElseThrow()).made()).isEmpty();
        assertThat(tranches.of(grants.find(ofTheRules.id()).orElseThrow()).made())
                .hasSize(1);
        approve(large, people.open(Role.OPERATOR));
        assertThat(tranches.of(grants.find(large.id()).orElseThrow()).paid()).isEqualByComparingTo("780000");
    }

    @Test
    void refusesToDecideWhereNothingWaits() {
        assertThat(approval.mayDecide(id).refusals())
                .extracting(Refusal::code)
                .containsExactly("grant.paymentNotWaiting");
    }

    /** What is left of the decision of before. */
    private long kept(Grant large) {
        return runtime.createVariableInstanceQuery().processInstanceIdIn(instance(large.id())).list().stream()
                .filter(one -> List.of("paymentDecision", "paymentReason").contains(one.getName()))
                .count();
    }

    private void prepare(Grant large) {
        testCases.submit(
                large.id(), "Task_RecordFirstPayment", Map.of("firstOrderNumber", "15", "firstPaidOn", road.today()));
    }

    private void approve(Grant large, Person by) {
        people.as(
                by,
                () -> testCases.submit(large.id(), "Task_ApproveFirstPayment", Map.of("paymentDecision", "approve")));
    }

    private void interimAccepted() {
        road.reportAs(road.representative(grant), grant, "300.00");
        people.as(officer, () -> {
            road.clear(id);
            testCases.submit(id, "Task_ReviewReport", Map.of("reportDecision", "accept"));
        });
        testCases.fire(id, "Task_NotifyOfInterimAcceptance");
    }

    private void recordNext() {
        String task = cases.tasksOf(id.toString()).stream()
                .filter(one -> one.key().equals("Task_RecordNextPayment"))
                .findFirst()
                .orElseThrow()
                .id();
        people.as(
                officer, () -> forms.submitTaskForm(task, Map.of("nextOrderNumber", "16", "nextPaidOn", road.today())));
    }

    /** How many of a hundred, so many of them at once and begun together, were not refused. */
    private static int passed(int together, IntFunction<Runnable> attempts) throws Exception {
        AtomicInteger passed = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(together);
        ExecutorService threads = Executors.newFixedThreadPool(together);
        List<Future<?>> all = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Runnable act = attempts.apply(attempt);
            all.add(threads.submit(() -> {
                begun.countDown();
                begun.await();
                act.run();
                return passed.incrementAndGet();
            }));
        }
        for (Future<?> one : all) {
            try {
                one.get(120, TimeUnit.SECONDS);
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(RuntimeException.class);
            }
        }
        threads.shutdown();
        return passed.get();
    }

    private Payment payment(int tranche, BigDecimal sum) {
        return new Payment(tranche, sum, "99", LocalDate.now(clock));
    }

    private BigDecimal paid() {
        return jdbc.sql("select coalesce(sum(sum), 0) from grant_payments where grant_id = ?")
                .param(id)
                .query(BigDecimal.class)
                .single();
    }

    private String instance() {
        return instance(id);
    }

    private String instance(UUID of) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(of.toString())
                .processDefinitionKey("grant")
                .singleResult()
                .getId();
    }
}
