package kz.bastama.grant.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.MoneyLine;
import kz.bastama.planning.MoneyLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Agreed counts from the last of both signatures, less what an ended grant left unused; paid is each payment by its order, less
 * what came back: as the budget of the programme counts.
 */
@Repository
class GrantMoney implements MoneyLines {

    private static final String LINES = """
            select 'agreed' as figure, one.number || ' \u00b7 ' || one.title as title, one.sum as amount,
                   coalesce((select max(at) from grant_signatures signature where signature.grant_id = one.id
                             and signature.paper = 'AGREEMENT'),
                            one.awarded_at) as at,
                   one.id, one.customer_code
            from grant_grants one where one.state not in ('DRAFT', 'TO_SIGN', 'LAPSED', 'DECLINED')
            union all
            select 'paid', one.number || ' \u00b7 ' || one.title || ' \u00b7 ' || payment.order_number, payment.sum,
                   payment.paid_on::timestamp at time zone 'Asia/Almaty', one.id, one.customer_code
            from grant_payments payment
            join grant_grants one on one.id = payment.grant_id
            union all
            select 'paid', one.number || ' \u00b7 ' || one.title || ' \u00b7 ' || back.document, -back.sum,
                   back.document_on::timestamp at time zone 'Asia/Almaty', one.id, one.customer_code
            from grant_money_back back
            join grant_grants one on one.id = back.grant_id
            union all
            select 'agreed', one.number || ' \u00b7 ' || one.title, used.net - one.sum,
                   coalesce(one.closed_at, one.awarded_at), one.id, one.customer_code
            from grant_grants one
            join lateral (
                select coalesce((select sum(sum) from grant_payments payment where payment.grant_id = one.id), 0)
                     - coalesce((select sum(sum) from grant_money_back back where back.grant_id = one.id), 0) as net) used
              on one.sum > used.net
            where one.state in ('CLOSED', 'TERMINATED', 'FAILED')
            """;

    private final JdbcClient jdbc;

    GrantMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MoneyLine> lines() {
        return jdbc.sql(LINES)
                .query((row, index) -> new MoneyLine(
                        row.getString("figure"),
                        OfficialText.of(row.getString("title"), row.getString("title")),
                        row.getString("customer_code"),
                        row.getBigDecimal("amount"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        "/projects/" + row.getString("id")))
                .list();
    }
}
