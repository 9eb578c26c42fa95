package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionState;
import kz.bastama.competition.domain.Revision;
import kz.bastama.competition.domain.Ruling;
import kz.bastama.legal.Reasons;

/** Reads an objection out of its row. */
final class ObjectionRow {

    private ObjectionRow() {}

    static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                id(row, "id"),
                id(row, "application_id"),
                id(row, "competition_id"),
                id(row, "lot_id"),
                id(row, "organisation_id"),
                row.getInt("round"),
                id(row, "about"),
                ObjectionState.valueOf(row.getString("state")),
                row.getString("form_version"),
                row.getString("typed"),
                id(row, "edited_by"),
                instant(row, "edited_at"),
                row.getInt("version"),
                row.getString("number"),
                row.getString("subject"),
                row.getString("answers"),
                instant(row, "received_at"),
                row.getString("digest"),
                id(row, "decider_id"),
                row.getString("defect"),
                instant(row, "returned_at"),
                row.getString("before"),
                instant(row, "mended_at"),
                instant(row, "taken_back_at"),
                ruling(row),
                revision(row));
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        String kind = row.getString("ruling");
        return kind == null
                ? null
                : new Ruling(
                        Ruling.Kind.valueOf(kind),
                        Reasons.parse(row.getString("ruling_why")),
                        row.getString("ruling_reasons"),
                        row.getBoolean("lot_again"),
                        id(row, "ruled_by"),
                        instant(row, "ruled_at"));
    }

    private static Revision revision(ResultSet row) throws SQLException {
        String reasons = row.getString("revision");
        return reasons == null
                ? null
                : new Revision(
                        id(row, "former_id"),
                        id(row, "next_id"),
                        row.getString("protocol_number"),
                        row.getDate("protocol_date").toLocalDate(),
                        reasons,
                        instant(row, "revised_at"),
                        row.getBigDecimal("points"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
