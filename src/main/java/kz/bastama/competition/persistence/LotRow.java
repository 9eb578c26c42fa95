package kz.bastama.competition.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import kz.bastama.competition.domain.Lot;
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
        @Version Integer version) {

    static Lot read(ResultSet row, int at) throws SQLException {
        return new Lot(
                row.getObject("id", UUID.class),
                row.getObject("competition_id", UUID.class),
                row.getObject("direction_id", UUID.class),
                row.getInt("number"),
                row.getString("sphere"),
                text(row, "title"),
                text(row, "goal"),
                text(row, "tasks"),
                text(row, "results"),
                row.getString("kato"),
                row.getBigDecimal("amount"),
                row.getInt("months"),
                row.getObject("version", Integer.class));
    }

    static OfficialText text(ResultSet row, String columns) throws SQLException {
        return new OfficialText(
                row.getString(columns + "_kk"), row.getString(columns + "_ru"), row.getString(columns + "_en"));
    }
}
