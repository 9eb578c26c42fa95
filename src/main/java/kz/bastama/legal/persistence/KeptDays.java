package kz.bastama.legal.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.legal.domain.CalendarDay;
import kz.bastama.legal.domain.CalendarDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeptDays implements CalendarDays {

    private final DayRows rows;
    private final DayMapper mapper;
    private final JdbcClient jdbc;

    KeptDays(DayRows rows, DayMapper mapper, JdbcClient jdbc) {
        this.rows = rows;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    /** Row by row, for reflection would cost more than all the rest. */
    @Override
    public List<CalendarDay> all() {
        return jdbc.sql("select * from legal_calendar_days")
                .query((row, number) -> mapper.toDomain(new DayRow(
                        row.getObject("day", LocalDate.class),
                        row.getString("kind"),
                        row.getString("name_kk"),
                        row.getString("name_ru"),
                        row.getString("name_en"),
                        row.getString("certainty"),
                        row.getString("source_kk"),
                        row.getString("source_ru"),
                        row.getString("source_en"),
                        row.getInt("version"))))
                .list();
    }

    /** By the transactions that wrote the rows: one that was rolled back cannot give the stamp of a later one. */
    @Override
    public String stamp() {
        return jdbc.sql(
                        "select count(*) || '.' || sum(version) || '.' || sum(xmin::text::bigint) from legal_calendar_days")
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Override
    public void put(CalendarDay day) {
        Integer version = rows.findById(day.date()).map(DayRow::version).orElse(null);
        rows.save(mapper.toRow(day, version));
    }

    @Override
    public int addMissing(Collection<CalendarDay> days) {
        Set<Object> known = rows.findAll().stream().map(DayRow::day).collect(Collectors.toSet());
        List<DayRow> missing = days.stream()
                .filter(day -> !known.contains(day.date()))
                .map(day -> mapper.toRow(day, null))
                .toList();
        rows.saveAll(missing);
        return missing.size();
    }
}
