package kz.bastama.party.persistence;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

@Table("party_customers")
record CustomerRow(
        @Id String code,
        @Version Integer version,
        String bin,
        @Embedded.Nullable(prefix = "name_") TextColumns name,
        String kato,
        @Embedded.Nullable(prefix = "head_") TextColumns head,
        boolean active) {}
