package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import kz.bastama.competition.domain.Vote;

/** A vote as both tables of votes keep it. */
final class VoteRow {

    private VoteRow() {}

    static Vote read(ResultSet row, int at) throws SQLException {
        return new Vote(
                row.getObject("application_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Vote.Choice.valueOf(row.getString("choice")),
                row.getTimestamp("at").toInstant());
    }
}
