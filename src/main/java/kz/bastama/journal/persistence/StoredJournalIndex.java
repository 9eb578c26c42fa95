package kz.bastama.journal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bastama.journal.CaseNames;
import kz.bastama.journal.JournalIndex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Searches the table by the parts that were given. */
@Repository
class StoredJournalIndex implements JournalIndex {

    private static final int PAGE_SIZE = 50;

    private static final Map<String, String> ORDER = Map.of(
            "at", "number",
            "actor", "actor_name collate \"kk-x-icu\", number desc",
            "-actor", "actor_name collate \"kk-x-icu\" desc, number desc",
            "event", "what, number desc",
            "-event", "what desc, number desc");

    private final JdbcClient jdbc;
    private final JournalRows rows;
    private final ObjectProvider<CaseNames> modules;

    StoredJournalIndex(JdbcClient jdbc, JournalRows rows, ObjectProvider<CaseNames> modules) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.modules = modules;
    }

    @Override
    @Transactional(readOnly = true)
    public Page search(Search search, String sort, int page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(search, values);
        long found = jdbc.sql("select count(*) from journal_records" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.put("limit", PAGE_SIZE);
        values.put("offset", (long) page * PAGE_SIZE);
        var records = jdbc.sql("select * from journal_records" + where + " order by "
                        + ORDER.getOrDefault(sort, "number desc") + " limit :limit offset :offset")
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

    private String where(Search search, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where true");
        add(where, values, "cases", cases(search.caseId()), " and case_id = any(:cases)");
        add(where, values, "what", search.what(), " and what = :what");
        add(where, values, "from", utc(search.from()), " and at >= :from");
        add(where, values, "until", utc(search.until()), " and at < :until");
        add(
                where,
                values,
                "actor",
                search.actor(),
                " and search_folded(actor_name || ' ' || actor_login || ' ' || coalesce(on_behalf_of, ''))"
                        + " like search_pattern(:actor)");
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String name, Object value, String condition) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    /** The case itself, or those that a module knows by that name. */
    private String[] cases(String wanted) {
        return wanted == null
                ? null
                : Stream.concat(
                                Stream.of(wanted),
                                modules.orderedStream().flatMap(module -> module.matching(wanted).stream()))
                        .toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
