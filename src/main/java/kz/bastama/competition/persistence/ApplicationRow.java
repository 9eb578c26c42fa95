package kz.bastama.competition.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("competition_applications")
record ApplicationRow(
        @Id UUID id,
        UUID competitionId,
        UUID lotId,
        UUID organisationId,
        String formId,
        String formVersion,
        String state,
        String typed,
        String answers,
        String title,
        BigDecimal asked,
        Integer months,
        String language,
        String number,
        UUID editedBy,
        Instant editedAt,
        Instant receivedAt,
        String digest,
        String remark,
        Instant checkedAt,
        String reasons,
        @Version Integer version) {}
