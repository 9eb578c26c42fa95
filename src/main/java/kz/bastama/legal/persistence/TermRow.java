package kz.bastama.legal.persistence;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("legal_terms")
record TermRow(
        @Id UUID id,
        String caseId,
        String edition,
        String name,
        Instant startedAt,
        Instant due,
        Instant closedAt,
        Instant extendedTo,
        String extendedBecause,
        String cutBy,
        @Version Integer version) {}
