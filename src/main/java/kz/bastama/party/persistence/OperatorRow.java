package kz.bastama.party.persistence;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

@Table("party_operators")
record OperatorRow(
        @Id int id,
        @Version Integer version,
        String bin,
        @Embedded.Nullable(prefix = "name_") TextColumns name,
        @Embedded.Nullable(prefix = "address_") TextColumns address,
        @Embedded.Nullable(prefix = "head_") TextColumns head,
        @Embedded.Nullable(prefix = "city_") TextColumns city,
        String iban,
        String bic) {}
