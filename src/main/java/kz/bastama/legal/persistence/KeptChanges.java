package kz.bastama.legal.persistence;

import java.time.LocalDate;
import java.util.List;
import kz.bastama.legal.domain.CalendarChange;
import kz.bastama.legal.domain.CalendarChanges;
import org.springframework.stereotype.Repository;

@Repository
class KeptChanges implements CalendarChanges {

    private final ChangeRows rows;
    private final ChangeMapper mapper;

    KeptChanges(ChangeRows rows, ChangeMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public void add(CalendarChange change) {
        rows.save(mapper.toRow(change));
    }

    @Override
    public List<CalendarChange> ofYear(int year) {
        return rows.findByDayBetweenOrderByChangedAtDesc(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(mapper::toDomain)
                .toList();
    }
}
