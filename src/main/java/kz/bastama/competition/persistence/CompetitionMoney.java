package kz.bastama.competition.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.MoneyLine;
import kz.bastama.planning.MoneyLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Announced are the lots of competitions that were not called off for want of applications: those lots may be announced
 * again. Asked is what was sent and not withdrawn. Awarded counts from the publication of the result.
 */
@Repository
class CompetitionMoney implements MoneyLines {

    private static final String LINES = """
            select 'announced' as figure, lot.title_kk, lot.title_ru, lot.title_en, lot.amount,
                   competition.announced_at as at, competition.id, competition.customer_code
            from competition_lots lot
            join competition_competitions competition on competition.id = lot.competition_id
            where competition.announced_at is not null and competition.state not in ('NOT_HELD', 'CANCELLED')
            union all
            select 'asked', one.number || ' \u00b7 ' || one.title, one.number || ' \u00b7 ' || one.title, null, one.asked,
                   one.received_at, competition.id, competition.customer_code
            from competition_applications one
            join competition_competitions competition on competition.id = one.competition_id
            where one.state not in ('DRAFT', 'WITHDRAWN')
            union all
            select 'awarded', one.number || ' \u00b7 ' || one.title, one.number || ' \u00b7 ' || one.title, null, award.amount,
                   competition.published_at, competition.id, competition.customer_code
            from competition_awards award
            join competition_applications one on one.id = award.application_id
            join competition_competitions competition on competition.id = award.competition_id
            where competition.published_at is not null
            """;

    private final JdbcClient jdbc;

    CompetitionMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MoneyLine> lines() {
        return jdbc.sql(LINES)
                .query((row, index) -> new MoneyLine(
                        row.getString("figure"),
                        new OfficialText(
                                row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en")),
                        row.getString("customer_code"),
                        row.getBigDecimal("amount"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        "/calls/" + row.getString("id")))
                .list();
    }
}
