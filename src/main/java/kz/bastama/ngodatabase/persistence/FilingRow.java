package kz.bastama.ngodatabase.persistence;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("ngodatabase_filings")
record FilingRow(
        @Id UUID id,
        @Version Integer version,
        String bin,
        int reportingYear,
        Instant filedAt,
        String source,
        Instant recordedAt,
        String recordedBy) {}
