package kz.bastama.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.insight.YearFigures.Cut;
import kz.bastama.insight.YearFigures.Row;
import kz.bastama.planning.Activity;
import kz.bastama.planning.ActivityLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The year of a customer of this test's own, against what was written into the tables. */
@BastamaTest
@Transactional
class YearFiguresTest {

    @Autowired
    private YearFigures figures;

    @Autowired
    private MoneyFlow money;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private CasesFixture cases;

    @BeforeEach
    void begin() {
        cases = new CasesFixture(jdbc, clock.instant());
    }

    @Test
    void countsSubjectsOnceAndAddsTheirTenge() {
        UUID competition = cases.competition("CHECK", "Call", 5, 10);
        UUID lot = cases.lot(competition, "100.50");
        cases.application(competition, lot, "SENT", "A", "90");
        cases.application(competition, lot, "REFUSED", "B", "80.25");
        cases.application(competition, lot, "WITHDRAWN", "C", "70");
        cases.application(competition, lot, "DRAFT", "D", "60");

        Row row = row(Cut.CUSTOMER, cases.customer);

        assertThat(row.of(Activity.ANNOUNCED).count()).isEqualTo(1);
        assertThat(row.of(Activity.ANNOUNCED).sum()).isEqualByComparingTo("100.50");
        assertThat(row.of(Activity.APPLIED).count()).isEqualTo(2);
        assertThat(row.of(Activity.APPLIED).sum()).isEqualByComparingTo("170.25");
        assertThat(row.of(Activity.PAID).count()).isZero();
        assertThat(row.of(Activity.PAID).sum()).isZero();
    }

    @Test
    void followsGrantFromAgreementToReturnedMoney() {
        UUID grant = cases.grant("CLOSED", "1000");
        jdbc.sql("update grant_grants set closed_at = awarded_at where id = ?")
                .param(grant)
                .update();
        pay(grant, 1, "700");
        jdbc.sql(
                        "insert into grant_refunds (grant_id, demanded, returned, document, document_on) values (?, 40, 25, '7', ?)")
                .params(grant, today())
                .update();
        cases.grant("TO_SIGN", "5000");

        Row row = row(Cut.CUSTOMER, cases.customer);

        assertThat(row.of(Activity.AGREED)).isEqualTo(figure(1, "1000.00"));
        assertThat(row.of(Activity.PAID)).isEqualTo(figure(1, "700.00"));
        assertThat(row.of(Activity.RETURNED)).isEqualTo(figure(1, "25.00"));
        assertThat(row.of(Activity.COMPLETED).count()).isEqualTo(1);
        assertThat(row.of(Activity.BROKEN).count()).isZero();
    }

    @Test
    void countsWhatCameBackInPartsAfterTermination() {
        UUID grant = cases.grant("ACTIVE", "1000");
        pay(grant, 1, "700");
        jdbc.sql("update grant_grants set state = 'TERMINATED' where id = ?")
                .param(grant)
                .update();
        jdbc.sql("""
                        insert into grant_terminations (grant_id, number, state, ground, reason_kk, reason_ru, evidence, opened_at,
                               said_kk, said_ru, demanded)
                        values (?, 1, 'TERMINATED', 'g', 'R', 'R', '', now(), 'R', 'R', 60)
                        """).param(grant).update();
        giveBack(grant, 1, "40.50");
        giveBack(grant, 2, "19.50");

        Row row = row(Cut.CUSTOMER, cases.customer);

        assertThat(row.of(Activity.RETURNED)).isEqualTo(figure(1, "60.00"));
        assertThat(money.sums(cases.customer).get("paid")).isEqualByComparingTo("640");
        assertThat(money.sums(cases.customer).get("agreed")).isEqualByComparingTo("640");
    }

    @Test
    void leavesOutOtherYears() {
        UUID grant = cases.grant("ACTIVE", "1000");
        pay(grant, 1, "700");
        jdbc.sql("update grant_payments set paid_on = ? where grant_id = ?")
                .params(today().withDayOfYear(1).minusDays(1), grant)
                .update();

        assertThat(mine(today().getYear())).noneMatch(line -> line.activity() == Activity.PAID);
        assertThat(mine(today().getYear() - 1))
                .extracting(ActivityLine::activity)
                .containsExactly(Activity.PAID);
    }

    @Test
    void cutsSameLinesByTypeSphereAndRegion() {
        UUID competition = cases.competition("CHECK", "Call", 5, 10);
        cases.lot(competition, "100");
        List<ActivityLine> lines = mine(today().getYear());

        assertThat(YearFigures.rows(lines, Cut.TYPE)).extracting(Row::key).containsExactly("short");
        assertThat(YearFigures.rows(lines, Cut.SPHERE)).extracting(Row::key).containsExactly("01");
        assertThat(YearFigures.rows(lines, Cut.REGION)).extracting(Row::key).containsExactly("71");
    }

    @Test
    void countsCompetitionOfTwoRowsOnceInTotal() {
        UUID competition = cases.competition("CHECK", "Call", 5, 10);
        cases.lot(competition, "100");
        UUID other = cases.lot(cases.competition("PLANNED", "Not yet", 1, null), "200");
        jdbc.sql("update competition_lots set competition_id = ?, number = 2, sphere = '02' where id = ?")
                .params(competition, other)
                .update();
        List<ActivityLine> lines = mine(today().getYear());

        assertThat(YearFigures.rows(lines, Cut.SPHERE))
                .allMatch(row -> row.of(Activity.ANNOUNCED).count() == 1)
                .hasSize(2);
        assertThat(YearFigures.total(lines).of(Activity.ANNOUNCED)).isEqualTo(figure(1, "300.00"));
    }

    private Row row(Cut cut, String key) {
        return YearFigures.rows(figures.lines(today().getYear()), cut).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<ActivityLine> mine(int year) {
        return figures.lines(year).stream()
                .filter(line -> line.customerCode().equals(cases.customer))
                .toList();
    }

    private void pay(UUID grant, int tranche, String sum) {
        jdbc.sql("insert into grant_payments (grant_id, tranche, sum, order_number, paid_on) values (?, ?, ?, ?, ?)")
                .params(grant, tranche, new BigDecimal(sum), "PO-" + tranche, today())
                .update();
    }

    private void giveBack(UUID grant, int number, String sum) {
        jdbc.sql("insert into grant_returns (grant_id, number, sum, document, document_on) values (?, ?, ?, ?, ?)")
                .params(grant, number, new BigDecimal(sum), "RT-" + number, today())
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static YearFigures.Figure figure(long count, String sum) {
        return new YearFigures.Figure(count, new BigDecimal(sum));
    }
}
