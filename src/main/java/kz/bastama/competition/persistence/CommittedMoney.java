package kz.bastama.competition.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.MoneyUse;
import kz.bastama.planning.MoneyUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * From the announcement on a lot takes all its money; once the competition is concluded, what was awarded, and what stood in
 * a fallen award while the next in rank is looked for. What is called off or not held takes nothing.
 */
@Repository
class CommittedMoney implements MoneyUses {

    private static final String USES = """
            select lot.direction_id, lot.title_kk, lot.title_ru, lot.title_en, lot.amount,
                   competition.announced_at as at, competition.id
            from competition_lots lot
            join competition_competitions competition on competition.id = lot.competition_id
            where competition.list_id = :list and competition.announced_at is not null
              and competition.state not in ('NOT_HELD', 'CANCELLED', 'CONCLUDED')
            union all
            select lot.direction_id, one.number || ' \u00b7 ' || one.title, one.number || ' \u00b7 ' || one.title, null,
                   award.amount, coalesce(award.fell_at, competition.published_at), competition.id
            from competition_awards award
            join competition_lots lot on lot.id = award.lot_id
            join competition_applications one on one.id = award.application_id
            join competition_competitions competition on competition.id = award.competition_id
            where competition.list_id = :list and competition.state = 'CONCLUDED'
              and (award.fell_at is null
                or exists (select 1 from competition_successions succession
                    where succession.fallen_id = award.application_id and succession.state <> 'CONCLUDED'
                      and not exists (select 1 from competition_awards next
                          where next.application_id = succession.next_id)))
            """;

    private final JdbcClient jdbc;

    CommittedMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MoneyUse> of(UUID listId) {
        return jdbc.sql(USES)
                .param("list", listId)
                .query((row, index) -> new MoneyUse(
                        row.getObject("direction_id", UUID.class),
                        MoneyUse.Kind.COMMITTED,
                        new OfficialText(
                                row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en")),
                        row.getBigDecimal("amount"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        "/staff/competitions/" + row.getString("id")))
                .list();
    }
}
