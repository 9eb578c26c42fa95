package kz.bastama.legal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ChangeRows extends ListCrudRepository<ChangeRow, UUID> {

    List<ChangeRow> findByDayBetweenOrderByChangedAtDesc(LocalDate first, LocalDate last);
}
