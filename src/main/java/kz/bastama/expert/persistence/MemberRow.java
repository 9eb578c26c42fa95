package kz.bastama.expert.persistence;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("expert_members")
record MemberRow(
        @Id UUID id,
        @Version Integer version,
        UUID personId,
        String name,
        String seat,
        String organisation,
        boolean active,
        Instant enteredAt) {}
