package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.Activity;
import kz.bastama.planning.ActivityLine;
import kz.bastama.planning.ActivityLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Competitions count on the day of their announcement, applications on that of their receipt, the check's results on the
 * day of its protocol, awards when they are published and as long as they stand.
 */
@Repository
class CompetitionActivity implements ActivityLines {

    private static final String LINES = """
            with facts as (
                select 'ANNOUNCED' as activity, competition.id as subject, lot.id as lot_id, competition.announced_at as at,
                       lot.amount, '/calls/' || competition.id as path, null as of
                from competition_lots lot
                join competition_competitions competition on competition.id = lot.competition_id
                where competition.announced_at is not null
                union all
                select 'APPLIED', one.id, one.lot_id, one.received_at, coalesce(one.asked, 0), '/staff/applications/' || one.id,
                       one.number || ' \u00b7 ' || one.title
                from competition_applications one where one.state not in ('DRAFT', 'WITHDRAWN')
                union all
                select one.state, one.id, one.lot_id, competition.checked_at, 0, '/staff/applications/' || one.id,
                       one.number || ' \u00b7 ' || one.title
                from competition_applications one
                join competition_competitions competition on competition.id = one.competition_id
                where one.state in ('ADMITTED', 'REFUSED') and competition.checked_at is not null
                union all
                select 'AWARDED', one.id, one.lot_id, coalesce(succession.published_at, competition.published_at), award.amount,
                       '/staff/applications/' || one.id, one.number || ' \u00b7 ' || one.title
                from competition_awards award
                left join competition_successions succession on succession.next_id = award.application_id
                join competition_applications one on one.id = award.application_id
                join competition_competitions competition on competition.id = award.competition_id
                where competition.published_at is not null and award.fell_at is null
            ), dated as (select facts.*, (at at time zone 'Asia/Almaty')::date as day from facts)
            select dated.*, lot.sphere, lot.kato, competition.customer_code, competition.grant_type, competition.title_kk,
                   competition.title_ru, competition.title_en
            from dated
            join competition_lots lot on lot.id = dated.lot_id
            join competition_competitions competition on competition.id = lot.competition_id
            where day between ? and ?
            """;

    private final JdbcClient jdbc;

    CompetitionActivity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ActivityLine> between(LocalDate first, LocalDate last) {
        return jdbc.sql(LINES)
                .params(first, last)
                .query((row, at) -> new ActivityLine(
                        Activity.valueOf(row.getString("activity")),
                        row.getObject("subject", UUID.class),
                        title(row),
                        row.getString("customer_code"),
                        row.getString("grant_type"),
                        row.getString("sphere"),
                        row.getString("kato"),
                        row.getBigDecimal("amount"),
                        row.getObject("day", LocalDate.class),
                        row.getString("path")))
                .list();
    }

    private static OfficialText title(ResultSet row) throws SQLException {
        String application = row.getString("of");
        return application == null
                ? new OfficialText(row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en"))
                : OfficialText.of(application, application);
    }
}
