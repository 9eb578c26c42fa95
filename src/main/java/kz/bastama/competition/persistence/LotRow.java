package kz.bastama.competition.persistence;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

@Table("competition_lots")
record LotRow(
        @Id UUID id,
        UUID competitionId,
        UUID directionId,
        int number,
        String sphere,
        @Embedded.Nullable(prefix = "title_") OfficialText title,
        @Embedded.Nullable(prefix = "goal_") OfficialText goal,
        @Embedded.Nullable(prefix = "tasks_") OfficialText tasks,
        @Embedded.Nullable(prefix = "results_") OfficialText expectedResults,
        String kato,
        BigDecimal amount,
        int months,
        @Version Integer version) {}
