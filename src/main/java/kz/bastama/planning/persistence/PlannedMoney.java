package kz.bastama.planning.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.MoneyLine;
import kz.bastama.planning.MoneyLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Planned is what stands in the published lists. */
@Repository
class PlannedMoney implements MoneyLines {

    private final JdbcClient jdbc;

    PlannedMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MoneyLine> lines() {
        return jdbc.sql("""
                        select direction.title_kk, direction.title_ru, direction.title_en, direction.amount,
                               list.id, list.customer_code, list.published_at
                        from planning_directions direction
                        join planning_lists list on list.id = direction.list_id
                        where list.published_at is not null
                        """)
                .query((row, at) -> new MoneyLine(
                        "planned",
                        new OfficialText(
                                row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en")),
                        row.getString("customer_code"),
                        row.getBigDecimal("amount"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        "/topics/lists/" + row.getString("id")))
                .list();
    }
}
