package kz.bastama.expert.persistence;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("expert_conflicts")
record DeclarationRow(
        @Id UUID id,
        @Version Integer version,
        UUID personId,
        String caseId,
        UUID subjectId,
        boolean hasConflict,
        String reason,
        Instant declaredAt) {}
