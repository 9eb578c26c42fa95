package kz.bastama.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.BastamaTest;
import kz.bastama.competition.TestCompetitions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The figures against what the tables say by themselves, for a customer of this test's own. */
@BastamaTest
@Transactional
class FiguresTest {

    @Autowired
    private OpenWork work;

    @Autowired
    private MoneyFlow money;

    @Autowired
    private TestCompetitions competitions;

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
    void countsWhatTablesCount() {
        cases.list("DRAFTING", 4, null);
        cases.list("DRAFTING", 1, null);
        cases.list("DISCUSSION", 3, 5);
        cases.list("SUMMARY", 9, -2);
        cases.list("COUNCIL", 7, -3);
        cases.publish(cases.list("APPROVED", 30, -9));
        UUID announced = cases.competition("ANNOUNCED", "Announced", 5, 10);
        UUID lot = cases.lot(announced, "100");
        cases.application(announced, lot, "SENT", "A", "90");
        cases.application(announced, lot, "DRAFT", "B", "90");
        UUID checked = cases.competition("CHECK", "Checked", 40, -3);
        UUID other = cases.lot(checked, "100");
        cases.application(checked, other, "SENT", "C", "90");
        cases.application(checked, other, "ADMITTED", "D", "90");
        cases.competition("CONCLUDED", "Concluded", 90, -60);

        Map<String, StageFigure> figures = figures();

        assertThat(figures.get("drafting").open()).isEqualTo(count("planning_lists", "state = 'DRAFTING'"));
        assertThat(figures.get("discussion").open())
                .isEqualTo(count("planning_lists", "state in ('DISCUSSION', 'SUMMARY')"));
        assertThat(figures.get("council").open()).isEqualTo(count("planning_lists", "state = 'COUNCIL'"));
        assertThat(figures.get("approval").open()).isZero();
        assertThat(figures.get("intake").open())
                .isEqualTo(count("competition_competitions", "state = 'ANNOUNCED'") + sent("ANNOUNCED"))
                .isEqualTo(2);
        assertThat(figures.get("check").open())
                .isEqualTo(count("competition_competitions", "state = 'CHECK'") + sent("CHECK"))
                .isEqualTo(2);
        assertThat(figures.values().stream().mapToInt(StageFigure::open).sum()).isEqualTo(9);
        for (String stage : Stages.ALL) {
            assertThat(work.find(new CaseQuery(stage, false, cases.customer, "", "")))
                    .as("the list behind the figure of %s", stage)
                    .hasSize(figures.get(stage).open());
        }
    }

    @Test
    void tellsMedianAndOldestAge() {
        cases.list("DRAFTING", 1, null);
        cases.list("DRAFTING", 4, null);
        cases.list("DRAFTING", 10, null);
        cases.list("DRAFTING", 20, null);

        StageFigure drafting = figures().get("drafting");

        assertThat(drafting.medianDays()).isEqualTo(7.0);
        assertThat(drafting.oldestDays()).isEqualTo(20);
        assertThat(figures().get("council").medianDays()).isNull();
    }

    @Test
    void findsOverdueCasesOnly() {
        UUID late = cases.list("DISCUSSION", 20, -1);
        cases.list("DISCUSSION", 1, 9);

        assertThat(figures().get("discussion").overdue()).isEqualTo(1);
        assertThat(work.find(new CaseQuery("", true, cases.customer, "", "")))
                .extracting(line -> line.of().caseId())
                .containsExactly(late.toString());
    }

    @Test
    void searchesAndSorts() {
        cases.competition("CHECK", "Beta", 3, -1);
        cases.competition("ANNOUNCED", "alpha", 5, 4);

        assertThat(work.find(new CaseQuery("", false, cases.customer, "ALPH", "")))
                .hasSize(1);
        assertThat(work.find(new CaseQuery("", false, cases.customer, "", "title")))
                .extracting(line -> line.of().title().ru())
                .containsExactly("alpha", "Beta");
        assertThat(work.find(new CaseQuery("", false, cases.customer, "", "-stage")))
                .extracting(line -> line.of().title().ru())
                .containsExactly("Beta", "alpha");
        assertThat(work.find(new CaseQuery("", false, cases.customer, "", "nonsense")))
                .hasSize(2);
    }

    @Test
    void sumsMoneyAsTablesDo() {
        UUID list = cases.list("APPROVAL", 30, -9);
        cases.direction(list, "1000.50");
        UUID unpublished = cases.list("DRAFTING", 3, null);
        cases.direction(unpublished, "7");
        cases.publish(list);
        UUID competition = cases.competition("RESULT", "Competition", 30, -5);
        UUID lot = cases.lot(competition, "900.25");
        UUID winner = cases.application(competition, lot, "ADMITTED", "W", "850");
        cases.application(competition, lot, "REFUSED", "R", "100");
        cases.application(competition, lot, "WITHDRAWN", "X", "55");
        cases.lot(cases.competition("PLANNED", "Planned", 1, null), "5000");
        cases.lot(cases.competition("NOT_HELD", "Not held", 50, -20), "6000");
        jdbc.sql("update competition_competitions set published_at = closes_at where id = ?")
                .params(competition)
                .update();
        jdbc.sql("insert into competition_awards values (?, ?, ?, ?, 1, 800)")
                .params(winner, competition, lot, UUID.randomUUID())
                .update();

        Map<String, BigDecimal> sums = money.sums(cases.customer);

        assertThat(sums).containsOnlyKeys(MoneyFlow.FIGURES);
        assertThat(sums.get("planned")).isEqualByComparingTo("1000.50");
        assertThat(sums.get("announced")).isEqualByComparingTo("900.25");
        assertThat(sums.get("asked")).isEqualByComparingTo("950");
        assertThat(sums.get("awarded")).isEqualByComparingTo("800");
        assertThat(sums.get("left")).isEqualByComparingTo("1000.50");
        assertThat(sums.get("financed")).isZero();
        assertThat(money.lines("asked", cases.customer)).hasSize(2);
    }

    @Test
    void leavesOfEachListTheLesserOfListAndAgreement() {
        UUID agreed = cases.list("APPROVED", 30, -9);
        cases.direction(agreed, "50000000");
        cases.publish(agreed);
        competitions.financed(agreed, new BigDecimal("45500000"), BigDecimal.ZERO);
        UUID competition = cases.competition("ANNOUNCED", "Announced", 5, 10);
        cases.lot(competition, "6000000");
        jdbc.sql("update competition_competitions set list_id = ? where id = ?")
                .params(agreed, competition)
                .update();
        assertThat(money.sums(cases.customer).get("left")).isEqualByComparingTo("39500000");

        UUID unagreed = cases.list("APPROVED", 30, -9);
        cases.direction(unagreed, "4500000");
        cases.publish(unagreed);

        Map<String, BigDecimal> sums = money.sums(cases.customer);
        assertThat(sums.get("financed")).isEqualByComparingTo("45500000");
        assertThat(sums.get("committed")).isEqualByComparingTo("6000000");
        assertThat(sums.get("left"))
                .as("the whole of a list that nobody agreed on yet, as the words under the figure say")
                .isEqualByComparingTo("44000000");
    }

    @Test
    void countsLotThatIsCalledAnewOnceAndNoAwardThatFellAway() {
        UUID earlier = cases.competition("CONCLUDED", "Earlier", 90, -60);
        UUID lot = cases.lot(earlier, "900");
        UUID winner = cases.application(earlier, lot, "ADMITTED", "W", "850");
        jdbc.sql("update competition_competitions set published_at = closes_at where id = ?")
                .params(earlier)
                .update();
        jdbc.sql("insert into competition_awards values (?, ?, ?, ?, 1, 850, now(), 'LAPSED', '')")
                .params(winner, earlier, lot, UUID.randomUUID())
                .update();
        UUID later = cases.competition("ANNOUNCED", "Later", 5, 10);
        UUID again = cases.lot(later, "900");
        jdbc.sql("update competition_lots set direction_id = (select direction_id from competition_lots where id = ?)"
                        + " where id = ?")
                .params(lot, again)
                .update();
        jdbc.sql("insert into competition_repetitions (competition_id, earlier_id) values (?, ?)")
                .params(later, earlier)
                .update();

        Map<String, BigDecimal> sums = money.sums(cases.customer);

        assertThat(sums.get("announced")).isEqualByComparingTo("900");
        assertThat(sums.get("awarded")).isEqualByComparingTo("0");
    }

    @Test
    void followsGrantsToTheirClosing() {
        cases.grant("DRAFT", "500");
        cases.grant("SIGNED", "600");
        cases.grant("REPORTED", "700");
        cases.grant("CLOSED", "800.10");

        Map<String, StageFigure> figures = figures();

        assertThat(figures.get("contracting").open()).isEqualTo(1);
        assertThat(figures.get("implementation").open()).isEqualTo(1);
        assertThat(figures.get("report").open()).isEqualTo(1);
        assertThat(figures.get("closing").open()).isZero();
        assertThat(money.sums(cases.customer).get("agreed"))
                .as("what the closed grant left unused is free again")
                .isEqualByComparingTo("1300.00");
        assertThat(money.sums(cases.customer).get("paid")).isEqualByComparingTo("0");
    }

    private Map<String, StageFigure> figures() {
        return work.stages(CaseQuery.of(cases.customer)).stream()
                .collect(Collectors.toMap(StageFigure::stage, Function.identity()));
    }

    private int count(String table, String condition) {
        return jdbc.sql("select count(*) from " + table + " where customer_code = ? and " + condition)
                .params(cases.customer)
                .query(Integer.class)
                .single();
    }

    private int sent(String competitionState) {
        return jdbc.sql("""
                        select count(*) from competition_applications where state = 'SENT' and competition_id in
                          (select id from competition_competitions where customer_code = ? and state = ?)
                        """)
                .params(cases.customer, competitionState)
                .query(Integer.class)
                .single();
    }
}
