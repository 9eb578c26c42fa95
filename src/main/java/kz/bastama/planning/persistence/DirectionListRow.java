package kz.bastama.planning.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("planning_lists")
record DirectionListRow(
        @Id UUID id,
        String customerCode,
        int year,
        String edition,
        String state,
        Instant openedAt,
        Instant discussionOpenedAt,
        Instant discussionClosesAt,
        String summary,
        String summaryKk,
        String councilNumber,
        LocalDate councilDate,
        String councilRecommendation,
        String councilRemarks,
        String councilRemarksKk,
        String orderNumber,
        LocalDate orderDate,
        String orderSignatory,
        Instant publishedAt,
        @Version Integer version) {}
