package kz.bastama.expert.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table("expert_experts")
record ExpertRow(
        @Id UUID id,
        @Version Integer version,
        UUID personId,
        String name,
        String organisation,
        String region,
        String status,
        String statusReason,
        Instant enteredAt,
        Instant statusSince,
        LocalDate termUntil,
        @MappedCollection(idColumn = "expert_id") Set<SphereRow> spheres,
        @MappedCollection(idColumn = "expert_id") Set<LanguageRow> languages) {

    @Table("expert_spheres")
    record SphereRow(String sphere) {}

    @Table("expert_languages")
    record LanguageRow(String language) {}
}
