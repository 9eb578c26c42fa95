package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.grant.application.AddendumGround;
import kz.bastama.grant.application.KeepSubGrants;
import kz.bastama.grant.application.KeepSubGrants.Applied;
import kz.bastama.grant.application.KeepSubGrants.Moved;
import kz.bastama.grant.domain.AgreementChange;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Regranting;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SubGrantState;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Verdict;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a grantee passes on comes out of the lines that the agreement names. The first line of the budget here has 640 tenge. */
@BastamaTest
class SubGrantsTest {

    @Autowired
    private GrantRoad road;

    @Autowired
    private KeepSubGrants keep;

    @Autowired
    private SubGrants subGrants;

    @Autowired
    private Grants grants;

    @Autowired
    private AddendumGround addenda;

    @Autowired
    private Journal journal;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestCases cases;

    @Autowired
    private JdbcClient jdbc;

    private Person officer;
    private Grant grant;
    private UUID id;

    @BeforeEach
    void namesTheFirstLine() {
        officer = people.open(Role.OPERATOR);
        grant = road.awarded("short");
        id = grant.id();
        road.toFirstPayment(grant, officer, 70);
        subGrants.allow(id, Set.of(1));
    }

    @Test
    void namesTheLinesInTheAgreement() {
        Grant drafted = road.awarded("short");
        Map<String, Object> typed = new HashMap<>(road.agreement(70));
        typed.put("regrantedLines", "1, 77");
        assertThatThrownBy(() -> people.as(officer, () -> cases.submit(drafted.id(), "Task_DraftAgreement", typed)))
                .hasMessageContaining("которые есть в смете");
        typed.put("regrantedLines", "1");
        people.as(officer, () -> cases.submit(drafted.id(), "Task_DraftAgreement", typed));
        assertThat(subGrants.lines(drafted.id())).containsExactly(1);
    }

    @Test
    void goesFromApplicationToAcceptance() {
        SubGrant one = applied("400.00");
        assertThat(codes(keep.add(id, new Applied(2, "Group", null, "Garden", BigDecimal.TEN))))
                .containsExactly("grant.subGrantLine");
        assertThat(codes(keep.award(one.id(), 0, new BigDecimal("640.01"))))
                .containsExactly("grant.subGrantLineExceeded");
        allowed(keep.award(one.id(), 0, new BigDecimal("400.00")));
        assertThat(codes(keep.refuse(one.id(), 0, "Late"))).containsExactly("grant.subGrantChanged");
        assertThat(codes(keep.pay(one.id(), 1, moved("400.01")))).containsExactly("grant.subGrantPaymentExceeded");
        assertThat(codes(keep.pay(
                        one.id(), 1, new Moved(LocalDate.parse(road.today()).plusDays(1), "7", BigDecimal.ONE, null))))
                .containsExactly("grant.subGrantDay");
        allowed(keep.pay(one.id(), 1, moved("300.00")));
        assertThat(codes(keep.report(one.id(), 2, "Planted", new BigDecimal("300.01"))))
                .containsExactly("grant.subGrantSpentExceeded");
        allowed(keep.report(one.id(), 2, "Planted", new BigDecimal("250.00")));
        assertThat(codes(keep.accept(one.id(), 3))).containsExactly("grant.subGrantLeftOver");
        allowed(keep.sendBack(one.id(), 3, "Where is the rest?"));
        allowed(keep.report(one.id(), 4, "Planted", new BigDecimal("250.00")));
        assertThat(codes(keep.takeBack(one.id(), 5, moved("50.01")))).containsExactly("grant.subGrantReturnExceeded");
        allowed(keep.takeBack(one.id(), 5, moved("50.00")));
        allowed(keep.accept(one.id(), 6));

        Regranting all = keep.of(grant);
        assertThat(all.given().get(0).state()).isEqualTo(SubGrantState.ACCEPTED);
        assertThat(List.of(all.awarded(), all.paid(), all.accounted())).containsOnly(new BigDecimal("250.00"));
        assertThat(all.left()).isEqualByComparingTo("390.00");
        assertThat(journal.ofCase(id.toString()).stream()
                        .map(record -> record.entry().what()))
                .contains("grant.subGrantApplied", "grant.subGrantGivenBack", "grant.subGrantAccepted");
    }

    @Test
    void awardsNoMoreThanTheLineHasToManyAtOnce() throws Exception {
        List<SubGrant> all = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            all.add(applied("100.00"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            threads.invokeAll(all.stream()
                    .<Callable<Verdict>>map(one -> () -> keep.award(one.id(), 0, new BigDecimal("100.00")))
                    .toList());
        } finally {
            threads.shutdown();
        }
        assertThat(keep.of(grant).awarded()).isEqualByComparingTo("600.00");
    }

    @Test
    void paysNothingWhileSuspendedOrAfterTheEnd() {
        SubGrant one = applied("400.00");
        allowed(keep.award(one.id(), 0, new BigDecimal("400.00")));
        jdbc.sql("""
                        insert into grant_suspensions
                            (grant_id, number, state, ground, reason_kk, reason_ru, evidence, proposed_by, proposed_at)
                        values (?, 1, 'SUSPENDED', 'misuse', 'x', 'x', 'x', ?, now())
                        """).params(id, officer.id()).update();
        assertThat(codes(keep.pay(one.id(), 1, moved("100.00")))).containsExactly("grant.subGrantSuspended");
        pays(one, "100.00").hasMessageContaining("suspended");
        jdbc.sql("delete from grant_suspensions where grant_id = ?").param(id).update();
        allowed(keep.pay(one.id(), 1, moved("100.00")));
        jdbc.sql("update grant_grants set state = 'TERMINATED' where id = ?")
                .param(id)
                .update();
        assertThat(codes(keep.pay(one.id(), 2, moved("100.00")))).containsExactly("grant.subGrantNotNow");
        assertThat(codes(keep.add(id, new Applied(1, "Group", null, "Garden", BigDecimal.TEN))))
                .containsExactly("grant.subGrantNotNow");
        allowed(keep.report(one.id(), 2, "Planted", new BigDecimal("100.00")));
    }

    @Test
    void isHeldByTheDatabaseOnEveryRoad() {
        SubGrant one = applied("400.00");
        allowed(keep.award(one.id(), 0, new BigDecimal("400.00")));
        assertThatThrownBy(() -> jdbc.sql("update grant_sub_grants set sum = 641 where id = ?")
                        .param(one.id())
                        .update())
                .hasMessageContaining("exceed line 1");
        assertThatThrownBy(() -> jdbc.sql("update grant_budget_lines set sum = 399 where grant_id = ? and number = 1")
                        .param(id)
                        .update())
                .hasMessageContaining("exceed line 1");
        pays(one, "400.01").hasMessageContaining("paid 400.01");
        assertThatThrownBy(() -> jdbc.sql(
                                "update grant_sub_grants set state = 'REFUSED', sum = null, reason = ' ' where id = ?")
                        .param(one.id())
                        .update())
                .hasMessageContaining("grant_sub_grants_refused");
    }

    @Test
    void takesNothingFromALineThatIsPassedOn() {
        SubGrant one = applied("400.00");
        allowed(keep.award(one.id(), 0, new BigDecimal("400.00")));
        Budget before = grants.budget(id);
        List<BigDecimal> sums =
                new ArrayList<>(before.lines().stream().map(BudgetLine::sum).toList());
        sums.set(0, new BigDecimal("399.00"));
        sums.set(1, sums.get(1).add(new BigDecimal("241.00")));
        AgreementChange change =
                new AgreementChange(null, null, before.paying(sums).changesFrom(before), null, null);
        assertThat(codes(addenda.of(grants.find(id).orElseThrow(), change))).contains("grant.addendumSubGrants");
    }

    private AbstractThrowableAssert<?, ?> pays(SubGrant one, String sum) {
        return assertThatThrownBy(() -> jdbc.sql("insert into grant_sub_payments values (?, 9, false, ?, 'x', ?)")
                .params(one.id(), LocalDate.parse(road.today()), new BigDecimal(sum))
                .update());
    }

    private SubGrant applied(String asked) {
        allowed(keep.add(id, new Applied(1, "Invented fund", "160440007162", "Garden", new BigDecimal(asked))));
        List<SubGrant> all = subGrants.of(id);
        return all.get(all.size() - 1);
    }

    private Moved moved(String sum) {
        return new Moved(LocalDate.parse(road.today()), "Order 7", new BigDecimal(sum), null);
    }

    private static void allowed(Verdict verdict) {
        assertThat(codes(verdict)).isEmpty();
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
