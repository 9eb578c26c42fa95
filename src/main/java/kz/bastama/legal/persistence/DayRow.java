package kz.bastama.legal.persistence;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("legal_calendar_days")
record DayRow(
        @Id LocalDate day,
        String kind,
        String nameKk,
        String nameRu,
        String nameEn,
        String certainty,
        String sourceKk,
        String sourceRu,
        String sourceEn,
        @Version Integer version) {}
