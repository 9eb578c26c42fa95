package kz.bastama.ngo.persistence;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("ngo_representatives")
record RepresentativeRow(
        @Id UUID id,
        @Version Integer version,
        UUID organisationId,
        UUID personId,
        boolean mayEdit,
        boolean maySend,
        boolean mayReport,
        Instant since) {}
