package kz.bastama.grant.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

@Table("grant_grants")
record GrantRow(
        @Id UUID id,
        String number,
        UUID applicationId,
        UUID organisationId,
        String customerCode,
        String edition,
        String grantType,
        String title,
        String summary,
        String kato,
        BigDecimal sum,
        BigDecimal institutionalSum,
        int months,
        @Embedded.Nullable AgreementColumns agreement,
        String state,
        Instant awardedAt,
        Instant closedAt,
        String endReason,
        @Version Integer version) {}
