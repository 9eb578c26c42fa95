package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.WonApplications;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.MoneyUse;
import kz.bastama.planning.MoneyUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements from the second signature on, payments and refunds; of an ended grant, what it leaves unused is released. */
@Repository
class GrantedMoney implements MoneyUses {

    private static final String USES = """
            with mine as (
                select one.*, coalesce((select max(at) from grant_signatures signature
                                        where signature.grant_id = one.id
                                          and signature.paper = 'AGREEMENT'), one.awarded_at) as signed_at,
                       coalesce((select sum(sum) from grant_payments payment where payment.grant_id = one.id), 0) as paid,
                       coalesce((select sum(sum) from grant_money_back back where back.grant_id = one.id), 0) as refunded
                from grant_grants one
                where one.application_id = any(:applications)
                  and one.state not in ('DRAFT', 'TO_SIGN', 'LAPSED', 'DECLINED'))
            select 'GRANTED' as kind, sum as amount, signed_at as at, '' as document, mine.* from mine
            union all
            select 'RELEASED', sum - paid + refunded, coalesce(closed_at, signed_at), '', mine.* from mine
            where state in ('CLOSED', 'TERMINATED', 'FAILED') and sum > paid - refunded
            union all
            select 'PAID', payment.sum, payment.paid_on::timestamp at time zone 'Asia/Almaty',
                   ' \u00b7 ' || payment.order_number, mine.*
            from grant_payments payment join mine on mine.id = payment.grant_id
            union all
            select 'REFUNDED', back.sum, back.document_on::timestamp at time zone 'Asia/Almaty',
                   ' \u00b7 ' || back.document, mine.*
            from grant_money_back back join mine on mine.id = back.grant_id
            """;

    private final JdbcClient jdbc;
    private final WonApplications applications;

    GrantedMoney(JdbcClient jdbc, WonApplications applications) {
        this.jdbc = jdbc;
        this.applications = applications;
    }

    @Override
    public List<MoneyUse> of(UUID listId) {
        Map<UUID, UUID> directions = applications.directionsOf(listId);
        return jdbc.sql(USES)
                .param("applications", directions.keySet().toArray(UUID[]::new))
                .query((row, index) -> use(row, directions.get(row.getObject("application_id", UUID.class))))
                .list();
    }

    private static MoneyUse use(ResultSet row, UUID directionId) throws SQLException {
        String title = row.getString("number") + " \u00b7 " + row.getString("title") + row.getString("document");
        return new MoneyUse(
                directionId,
                MoneyUse.Kind.valueOf(row.getString("kind")),
                OfficialText.of(title, title),
                row.getBigDecimal("amount"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                "/staff/grants/" + row.getString("id"));
    }
}
