package kz.bastama.planning.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("planning_proposals")
record ProposalRow(
        @Id UUID id,
        String number,
        String customerCode,
        int year,
        String edition,
        UUID personId,
        String authorName,
        String bin,
        String email,
        String language,
        String sphere,
        String kato,
        String problem,
        String evidence,
        String targetGroup,
        String goal,
        String expectedResult,
        String grantType,
        BigDecimal amount,
        Integer months,
        Instant registeredAt,
        String state,
        String decision,
        String reason,
        String reasonKk,
        Instant answeredAt,
        String reasons,
        @Version Integer version) {}
