package kz.bastama.legal.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.legal.domain.CalendarDay;
import kz.bastama.legal.domain.CalendarDays;
import org.springframework.stereotype.Repository;

@Repository
class KeptDays implements CalendarDays {

    private final DayRows rows;
    private final DayMapper mapper;

    KeptDays(DayRows rows, DayMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public List<CalendarDay> all() {
        return rows.findAll().stream().map(mapper::toDomain).toList();
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
