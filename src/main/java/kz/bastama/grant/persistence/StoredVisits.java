package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitState;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class StoredVisits implements MonitoringVisits {

    private static final String MATCHING = """
            from grant_visits one join grant_grants visited on visited.id = one.grant_id
            where (cast(:customer as varchar) is null or visited.customer_code = :customer)
              and (cast(:state as varchar) is null or one.state = :state)
              and (cast(:leader as uuid) is null or one.leader_id = :leader)
              and (cast(:region as varchar) is null or left(visited.kato, 2) = left(:region, 2))
              and (search_folded(one.number || ' ' || visited.number || ' ' || visited.title) like search_pattern(:text)
                   or visited.organisation_id = any(:grantees))
            """;

    private static final String SORTED = """
            order by case when :sort = 'number' then one.number end,
                     case when :sort = '-number' then one.number end desc,
                     case when :sort = 'state' then one.state end,
                     case when :sort = '-state' then one.state end desc,
                     case when :sort = '-day' then one.day end desc,
                     one.day, one.number
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;

    StoredVisits(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    @Override
    public void save(MonitoringVisit visit) {
        jdbc.sql("""
                        insert into grant_visits
                            (id, grant_id, number, extra, reason, day, leader_id, leader, state, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set reason = excluded.reason, day = excluded.day,
                            leader_id = excluded.leader_id, leader = excluded.leader, state = excluded.state,
                            version = excluded.version
                        """)
                .params(
                        visit.id(),
                        visit.grantId(),
                        visit.number(),
                        visit.extra(),
                        visit.reason(),
                        visit.day(),
                        visit.leaderId(),
                        visit.leader(),
                        visit.state().name(),
                        visit.version())
                .update();
    }

    @Override
    public Optional<MonitoringVisit> find(UUID id) {
        return jdbc.sql("select * from grant_visits where id = ?")
                .param(id)
                .query((row, at) -> visit(row))
                .optional();
    }

    @Override
    public Optional<MonitoringVisit> findForChange(UUID id) {
        return jdbc.sql("select * from grant_visits where id = ? for update")
                .param(id)
                .query((row, at) -> visit(row))
                .optional();
    }

    @Override
    public List<MonitoringVisit> of(UUID grantId) {
        return jdbc.sql("select * from grant_visits where grant_id = ? order by day, number")
                .param(grantId)
                .query((row, at) -> visit(row))
                .list();
    }

    @Override
    public Page<MonitoringVisit> search(Query query, int page) {
        UUID[] grantees = query.text().isEmpty()
                ? new UUID[0]
                : organisations.named(query.text()).stream()
                        .map(Organisation::id)
                        .toArray(UUID[]::new);
        List<MonitoringVisit> items = matching(
                        "select one.* " + MATCHING + SORTED + " limit :size offset :offset", query)
                .param("grantees", grantees)
                .param("sort", query.sort())
                .param("size", Page.SIZE)
                .param("offset", (long) page * Page.SIZE)
                .query((row, at) -> visit(row))
                .list();
        long total = matching("select count(*) " + MATCHING, query)
                .param("grantees", grantees)
                .query(Long.class)
                .single();
        return new Page<>(items, page, Page.SIZE, total);
    }

    @Override
    public Map<UUID, String> leaders(String customerCode) {
        Map<UUID, String> leaders = new LinkedHashMap<>();
        jdbc.sql("""
                        select one.leader_id, max(one.leader) as leader
                        from grant_visits one join grant_grants visited on visited.id = one.grant_id
                        where one.leader_id is not null
                          and (cast(:customer as varchar) is null or visited.customer_code = :customer)
                        group by one.leader_id order by 2
                        """).param("customer", customerCode).query(row -> {
            leaders.put(row.getObject("leader_id", UUID.class), row.getString("leader"));
        });
        return leaders;
    }

    @Override
    public String nextNumber(int year) {
        int next = jdbc.sql("""
                        insert into grant_visit_numbers (year, last) values (?, 1)
                        on conflict (year) do update set last = grant_visit_numbers.last + 1
                        returning last
                        """).param(year).query(Integer.class).single();
        return String.format(Locale.ROOT, "MV-%d-%05d", year, next);
    }

    private StatementSpec matching(String sql, Query query) {
        return jdbc.sql(sql)
                .param("customer", query.customerCode())
                .param("state", query.state() == null ? null : query.state().name())
                .param("leader", query.leader())
                .param("region", query.region())
                .param("text", query.text());
    }

    private static MonitoringVisit visit(ResultSet row) throws SQLException {
        return new MonitoringVisit(
                row.getObject("id", UUID.class),
                row.getObject("grant_id", UUID.class),
                row.getString("number"),
                row.getBoolean("extra"),
                row.getString("reason"),
                row.getObject("day", LocalDate.class),
                row.getObject("leader_id", UUID.class),
                row.getString("leader"),
                VisitState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
