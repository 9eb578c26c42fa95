package kz.bastama.competition.persistence;

import static kz.bastama.competition.persistence.CompetitionRow.moment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.legal.Reasons;
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
        @Version Integer version) {

    static Application read(ResultSet row, int at) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                row.getObject("competition_id", UUID.class),
                row.getObject("lot_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("form_id"),
                row.getString("form_version"),
                ApplicationState.valueOf(row.getString("state")),
                row.getString("typed"),
                row.getString("answers"),
                row.getString("title"),
                row.getBigDecimal("asked"),
                row.getObject("months", Integer.class),
                row.getString("language"),
                row.getString("number"),
                row.getObject("edited_by", UUID.class),
                moment(row, "edited_at"),
                moment(row, "received_at"),
                row.getString("digest"),
                row.getString("remark"),
                moment(row, "checked_at"),
                Reasons.parse(row.getString("reasons")),
                row.getObject("version", Integer.class));
    }
}
