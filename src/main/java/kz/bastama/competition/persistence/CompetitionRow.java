package kz.bastama.competition.persistence;

import java.time.Instant;
import java.util.UUID;
import kz.bastama.competition.domain.Announcement;
import kz.bastama.legal.OfficialText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

@Table("competition_competitions")
record CompetitionRow(
        @Id UUID id,
        UUID listId,
        String customerCode,
        String grantType,
        @Embedded.Nullable(prefix = "title_") OfficialText title,
        String programme,
        String edition,
        String state,
        @Embedded.Nullable Announcement announcement,
        Instant plannedAt,
        Instant announcedAt,
        Instant closesAt,
        String checkSignatory,
        String checkSignatoryKk,
        Instant checkedAt,
        Instant publishedAt,
        @Version Integer version) {}
