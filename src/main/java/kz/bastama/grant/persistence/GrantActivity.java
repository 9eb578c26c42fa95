package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.WonApplications;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.Activity;
import kz.bastama.planning.ActivityLine;
import kz.bastama.planning.ActivityLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements count on the day of the second signature, payments and refunds by their documents, visits by their finished acts. */
@Repository
class GrantActivity implements ActivityLines {

    private static final String LINES = """
            with signed as (
                select one.*, coalesce((select max(at) from grant_signatures signature
                                        where signature.grant_id = one.id and signature.paper = 'AGREEMENT'),
                                       one.awarded_at) as signed_at
                from grant_grants one where one.state not in ('DRAFT', 'TO_SIGN', 'LAPSED', 'DECLINED')
            ), facts as (
                select 'AGREED' as activity, id as grant_id, id as subject, (signed_at at time zone 'Asia/Almaty')::date as day,
                       sum as amount, '' as more
                from signed
                union all
                select 'PAID', grant_id, grant_id, paid_on, sum, ' \u00b7 ' || order_number from grant_payments
                union all
                select 'RETURNED', grant_id, grant_id, document_on, sum, ' \u00b7 ' || document from grant_money_back
                union all
                select case when breach then 'BREACHED' else 'VISITED' end, visit.grant_id, visit.id,
                       (act.finished_at at time zone 'Asia/Almaty')::date, 0, ' \u00b7 ' || visit.number
                from grant_visits visit
                join grant_visit_acts act on act.visit_id = visit.id
                cross join (values (true), (false)) kinds (breach)
                where act.finished_at is not null and (not breach or act.remedy <> '' or act.ineligible <> '')
                union all
                select 'REPORTED', grant_id, grant_id, (decided_at at time zone 'Asia/Almaty')::date, confirmed,
                       ' \u00b7 ' || stage
                from grant_reports where state = 'ACCEPTED'
                union all
                select 'COMPLETED', id, id, (closed_at at time zone 'Asia/Almaty')::date, 0, ''
                from grant_grants where state = 'CLOSED'
                union all
                select 'BROKEN', one.id, one.id,
                       (coalesce(one.closed_at, (select max(decided_at) from grant_reports report
                                                 where report.grant_id = one.id and report.state = 'REFUSED'),
                                 one.awarded_at) at time zone 'Asia/Almaty')::date, 0, ''
                from grant_grants one where one.state in ('TERMINATED', 'FAILED')
                union all
                select case when effective then 'EFFECTIVE' else 'EVALUATED' end, grant_id, grant_id,
                       (concluded_at at time zone 'Asia/Almaty')::date, 0, ''
                from grant_evaluations cross join (values (true), (false)) kinds (effective)
                where state = 'CONCLUDED' and (not effective or grade = 'EFFECTIVE')
            )
            select facts.*, one.number || ' \u00b7 ' || one.title || more as title, one.application_id, one.customer_code,
                   one.grant_type, one.kato
            from facts join grant_grants one on one.id = facts.grant_id
            where day between ? and ?
            """;

    private final JdbcClient jdbc;
    private final WonApplications applications;

    GrantActivity(JdbcClient jdbc, WonApplications applications) {
        this.jdbc = jdbc;
        this.applications = applications;
    }

    @Override
    public List<ActivityLine> between(LocalDate first, LocalDate last) {
        List<Fact> facts = jdbc.sql(LINES)
                .params(first, last)
                .query((row, at) -> fact(row))
                .list();
        Map<UUID, String> spheres =
                applications.spheresOf(facts.stream().map(Fact::applicationId).collect(Collectors.toSet()));
        return facts.stream()
                .map(fact -> fact.line().ofSphere(spheres.getOrDefault(fact.applicationId(), "")))
                .toList();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getObject("application_id", UUID.class),
                new ActivityLine(
                        Activity.valueOf(row.getString("activity")),
                        row.getObject("subject", UUID.class),
                        OfficialText.of(row.getString("title"), row.getString("title")),
                        row.getString("customer_code"),
                        row.getString("grant_type"),
                        "",
                        row.getString("kato"),
                        row.getBigDecimal("amount"),
                        row.getObject("day", LocalDate.class),
                        "/staff/grants/" + row.getString("grant_id")));
    }

    /** A line whose sphere only the competition knows. */
    private record Fact(UUID applicationId, ActivityLine line) {}
}
