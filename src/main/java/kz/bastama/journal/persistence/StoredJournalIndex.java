package kz.bastama.journal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.journal.JournalIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Searches the table by the parts that were given. */
@Repository
class StoredJournalIndex implements JournalIndex {

    private static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;
    private final JournalRows rows;

    StoredJournalIndex(JdbcClient jdbc, JournalRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public Page search(Search search, int page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(search, values);
        long found = jdbc.sql("select count(*) from journal_records" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.put("limit", PAGE_SIZE);
        values.put("offset", (long) page * PAGE_SIZE);
        var records = jdbc.sql(
                        "select * from journal_records" + where + " order by number desc limit :limit offset :offset")
                .params(values)
                .query(rows)
                .list();
        return new Page(records, page, found, (int) ((found + PAGE_SIZE - 1) / PAGE_SIZE));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> events() {
        return jdbc.sql("select distinct what from journal_records order by what")
                .query(String.class)
                .list();
    }

    private static String where(Search search, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where true");
        add(where, values, "caseId", search.caseId(), " and case_id = :caseId");
        add(where, values, "what", search.what(), " and what = :what");
        add(where, values, "from", utc(search.from()), " and at >= :from");
        add(where, values, "until", utc(search.until()), " and at < :until");
        add(
                where,
                values,
                "actor",
                search.actor() == null ? null : pattern(search.actor()),
                " and (actor_name ilike :actor or actor_login ilike :actor or on_behalf_of ilike :actor)");
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String name, Object value, String condition) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private static String pattern(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
