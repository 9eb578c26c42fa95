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
 * again. A lot that is called anew counts once, in the later competition. Asked is what was sent and not withdrawn. Awarded
 * counts from the publication of the result, or of the decision on the next in rank, as long as the award stands.
 */
@Repository
class CompetitionMoney implements MoneyLines {

    private static final String LINES = """
            select 'announced' as figure, lot.title_kk, lot.title_ru, lot.title_en, lot.amount,
                   competition.announced_at as at, competition.id, competition.customer_code
            from competition_lots lot
            join competition_competitions competition on competition.id = lot.competition_id
            where competition.announced_at is not null and competition.state not in ('NOT_HELD', 'CANCELLED')
              and not exists (select 1 from competition_repetitions repetition
                  join competition_competitions later on later.id = repetition.competition_id
                  join competition_lots again on again.competition_id = later.id
                  where repetition.earlier_id = competition.id and again.direction_id = lot.direction_id
                    and later.announced_at is not null and later.state not in ('NOT_HELD', 'CANCELLED'))
            union all
            select 'asked', one.number || ' \u00b7 ' || one.title, one.number || ' \u00b7 ' || one.title, null, one.asked,
                   one.received_at, competition.id, competition.customer_code
            from competition_applications one
            join competition_competitions competition on competition.id = one.competition_id
            where one.state not in ('DRAFT', 'WITHDRAWN')
            union all
            select 'awarded', one.number || ' \u00b7 ' || one.title, one.number || ' \u00b7 ' || one.title, null, award.amount,
                   coalesce(succession.published_at, competition.published_at), competition.id, competition.customer_code
            from competition_awards award
            left join competition_successions succession on succession.next_id = award.application_id
            join competition_applications one on one.id = award.application_id
            join competition_competitions competition on competition.id = award.competition_id
            where competition.published_at is not null and award.fell_at is null
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
