package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Call;
import kz.bastama.competition.domain.CallSearch;
import kz.bastama.competition.domain.Calls;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.form.Page;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class StoredCalls implements Calls {

    private static final String MATCHING = """
            from competition_competitions c
            join lateral (select count(*) as lots, sum(amount) as amount from competition_lots where competition_id = c.id) l on true
            where c.announced_at is not null
              and (:type = '' or c.grant_type = :type)
              and (cast(:before as timestamptz) is null or c.closes_at < :before)
              and (:stage = 'ALL'
                or :stage = 'OPEN' and c.state = 'ANNOUNCED' and c.closes_at > :now
                or :stage = 'CLOSED' and c.state not in ('NOT_HELD', 'CANCELLED')
                    and (c.state <> 'ANNOUNCED' or c.closes_at <= :now)
                or :stage = 'NOT_HELD' and c.state in ('NOT_HELD', 'CANCELLED'))
              and (:text = ''
                or search_folded(c.title_kk || ' ' || c.title_ru || ' ' || coalesce(c.title_en, '')) like search_pattern(:text)
                or exists (select 1 from competition_lots t where t.competition_id = c.id
                    and search_folded(t.title_kk || ' ' || t.title_ru || ' ' || coalesce(t.title_en, '')) like search_pattern(:text)))
              and exists (select 1 from competition_lots t where t.competition_id = c.id
                and (:sphere = '' or t.sphere = :sphere)
                and (:region = '' or t.kato like :region || '%')
                and (cast(:least as numeric) is null or t.amount >= :least)
                and (cast(:most as numeric) is null or t.amount <= :most))
            """;

    private final JdbcClient jdbc;

    StoredCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<Call> search(CallSearch search, int page) {
        List<Call> items = matching(
                        "select c.*, l.lots, l.amount " + MATCHING + order(search) + " limit :size offset :at", search)
                .param("size", Page.SIZE)
                .param("at", (long) page * Page.SIZE)
                .query((row, at) -> call(row))
                .list();
        long total = matching("select count(*) " + MATCHING, search)
                .query(Long.class)
                .single();
        return new Page<>(items, page, Page.SIZE, total);
    }

    @Override
    public List<String> territories() {
        return jdbc.sql("""
                        select distinct t.kato from competition_lots t
                        join competition_competitions c on c.id = t.competition_id
                        where c.announced_at is not null order by t.kato
                        """).query(String.class).list();
    }

    private JdbcClient.StatementSpec matching(String sql, CallSearch search) {
        return jdbc.sql(sql)
                .param("type", search.type())
                .param("before", search.closesBefore() == null ? null : Timestamp.from(search.closesBefore()))
                .param("stage", search.stage().name())
                .param("now", Timestamp.from(search.now()))
                .param("text", search.text().strip())
                .param("sphere", search.sphere())
                .param("region", search.region())
                .param("least", search.from())
                .param("most", search.to());
    }

    /** Nothing that was typed goes into it. */
    private static String order(CallSearch search) {
        String way = search.descending() ? " desc" : "";
        return " order by "
                + switch (search.sort()) {
                    case CLOSES -> "c.closes_at" + way;
                    case SUM -> "l.amount" + way;
                    case TITLE ->
                        (search.language().equals("kk")
                                        ? "c.title_kk collate \"kk-x-icu\""
                                        : "c.title_ru collate \"ru-x-icu\"")
                                + way;
                }
                + ", c.id";
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                row.getObject("id", UUID.class),
                new OfficialText(row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en")),
                row.getString("customer_code"),
                row.getString("grant_type"),
                CompetitionState.valueOf(row.getString("state")),
                row.getTimestamp("closes_at").toInstant(),
                row.getInt("lots"),
                row.getBigDecimal("amount"));
    }
}
