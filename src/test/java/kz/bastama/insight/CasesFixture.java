package kz.bastama.insight;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of cases of a customer that no other test knows, of nobody's organisations: for tests that roll back what they wrote. */
public final class CasesFixture {

    public final String customer =
            "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private final JdbcClient jdbc;
    private final Instant now;
    private int year = 2026;

    public CasesFixture(JdbcClient jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    public UUID list(String state, int daysAgo, Integer closesInDays) {
        UUID id = UUID.randomUUID();
        Timestamp opened = inDays(-daysAgo);
        jdbc.sql("""
                        insert into planning_lists (id, customer_code, year, edition, state, opened_at, discussion_opened_at,
                               discussion_closes_at, version)
                        values (?, ?, ?, 'state-grant/2025-07-01', ?, ?, ?, ?, 0)
                        """)
                .params(id, customer, year++, state, opened, opened, closesInDays == null ? null : inDays(closesInDays))
                .update();
        return id;
    }

    public void direction(UUID listId, String amount) {
        jdbc.sql("""
                        insert into planning_directions (id, list_id, number, sphere, title_kk, title_ru, goal_kk, goal_ru, tasks_kk,
                               tasks_ru, results_kk, results_ru, kato, grant_type, amount, months, cost_reasoning, version)
                        values (?, ?, 1, '01', 'T', 'T', 'G', 'G', 'T', 'T', 'R', 'R', '710000000', 'short', ?, 3, 'C', 0)
                        """).params(UUID.randomUUID(), listId, new BigDecimal(amount)).update();
    }

    public void publish(UUID listId) {
        jdbc.sql("update planning_lists set published_at = ?, state = 'APPROVED', order_number = '14-B',"
                        + " order_date = current_date, order_signatory = 'Head' where id = ?")
                .params(inDays(-1), listId)
                .update();
    }

    public UUID competition(String state, String title, int daysAgo, Integer closesInDays) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into competition_competitions (id, list_id, customer_code, grant_type, title_kk, title_ru, programme,
                               edition, state, planned_at, announced_at, closes_at, version)
                        values (?, ?, ?, 'short', ?, ?, 'state-grant', 'state-grant/2025-07-01', ?, ?, ?, ?, 0)
                        """)
                .params(
                        id,
                        UUID.randomUUID(),
                        customer,
                        title,
                        title,
                        state,
                        inDays(-daysAgo),
                        closesInDays == null ? null : inDays(-daysAgo),
                        closesInDays == null ? null : inDays(closesInDays))
                .update();
        return id;
    }

    public UUID lot(UUID competitionId, String amount) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into competition_lots (id, competition_id, direction_id, number, sphere, title_kk, title_ru, goal_kk,
                               goal_ru, tasks_kk, tasks_ru, results_kk, results_ru, kato, amount, months, version)
                        values (?, ?, ?, 1, '01', 'T', 'T', 'G', 'G', 'T', 'T', 'R', 'R', '710000000', ?, 3, 0)
                        """)
                .params(id, competitionId, UUID.randomUUID(), new BigDecimal(amount))
                .update();
        return id;
    }

    public UUID application(UUID competitionId, UUID lotId, String state, String title, String asked) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into competition_applications (id, competition_id, lot_id, organisation_id, form_id, form_version, state,
                               typed, answers, title, asked, number, edited_by, edited_at, received_at, digest, version, reasons)
                        values (?, ?, ?, ?, 'competition-apply', '1', ?, '{}', '{}', ?, ?, ?, ?, ?, ?, 'd', 0, case when ? in ('REFUSED', 'WITHDRAWN') then 'reasons.check.term' end)
                        """)
                .params(
                        id,
                        competitionId,
                        lotId,
                        UUID.randomUUID(),
                        state,
                        title,
                        new BigDecimal(asked),
                        id.toString().substring(0, 18),
                        UUID.randomUUID(),
                        inDays(-2),
                        inDays(-2),
                        state)
                .update();
        return id;
    }

    public UUID grant(String state, String sum) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into grant_grants (id, number, application_id, organisation_id, customer_code, edition, grant_type, title,
                               summary, kato, sum, institutional_sum, months, starts_on, ends_on, first_tranche_percent, state,
                               awarded_at, version)
                        values (?, ?, ?, ?, ?, 'state-grant/2025-07-01', 'short', 'T', 'S', '710000000', ?, 0, 3, '2026-01-01',
                               '2026-03-31', 70, ?, ?, 0)
                        """)
                .params(
                        id,
                        id.toString().substring(0, 18),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        customer,
                        new BigDecimal(sum),
                        state,
                        inDays(-5))
                .update();
        return id;
    }

    private Timestamp inDays(int days) {
        return Timestamp.from(now.plusSeconds(days * 86_400L));
    }
}
