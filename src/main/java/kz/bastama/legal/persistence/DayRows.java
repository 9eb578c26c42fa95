package kz.bastama.legal.persistence;

import java.time.LocalDate;
import org.springframework.data.repository.ListCrudRepository;

interface DayRows extends ListCrudRepository<DayRow, LocalDate> {}
