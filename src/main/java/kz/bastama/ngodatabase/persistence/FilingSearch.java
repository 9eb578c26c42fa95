package kz.bastama.ngodatabase.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.ngodatabase.domain.Filing;
import kz.bastama.ngodatabase.domain.FilingQuery;
import kz.bastama.party.Bin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds filings by the beginning of a BIN, a year, or lateness. */
@Component
class FilingSearch {

    private final JdbcClient jdbc;

    FilingSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Filing> find(FilingQuery query) {
        Map<String, Object> values = new HashMap<>();
        String from = " FROM ngodatabase_filings f" + where(query, values);
        long total = jdbc.sql("SELECT count(*)" + from)
                .params(values)
                .query(Long.class)
                .single();
        values.put("limit", Page.SIZE);
        values.put("offset", (long) query.page() * Page.SIZE);
        List<Filing> filings = jdbc.sql("SELECT f.*" + from
                        + " ORDER BY f.reporting_year DESC, f.filed_at DESC, f.id LIMIT :limit OFFSET :offset")
                .params(values)
                .query(FilingSearch::filing)
                .list();
        return new Page<>(filings, query.page(), Page.SIZE, total);
    }

    private static String where(FilingQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (!query.bin().isEmpty()) {
            conditions.add("f.bin LIKE :bin");
            values.put("bin", query.bin() + "%");
        }
        if (query.among() != null) {
            conditions.add("f.bin = ANY(:among)");
            values.put("among", query.among().stream().map(Bin::digits).toArray(String[]::new));
        }
        if (query.reportingYear() != 0) {
            conditions.add("f.reporting_year = :year");
            values.put("year", query.reportingYear());
        }
        if (query.lateBy() != null) {
            conditions.add(
                    "CAST(f.filed_at AT TIME ZONE :zone AS date) > make_date(f.reporting_year + 1, :month, :day)");
            values.put("zone", query.lateBy().zone().getId());
            values.put("month", query.lateBy().deadline().getMonthValue());
            values.put("day", query.lateBy().deadline().getDayOfMonth());
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static Filing filing(ResultSet row, int number) throws SQLException {
        return new Filing(
                row.getObject("id", UUID.class),
                new Bin(row.getString("bin")),
                row.getInt("reporting_year"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                Filing.Source.valueOf(row.getString("source")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getInt("version"));
    }
}
