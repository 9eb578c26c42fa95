package kz.bastama.competition.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.ExtensionState;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredExtensions implements Extensions {

    private final JdbcClient jdbc;

    StoredExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(IntakeExtension one) {
        jdbc.sql("""
                        insert into competition_extensions (id, competition_id, number, state, reason, closed_before,
                            closes_at, asked_by, asked_at, order_number, order_date, refusal, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set state = excluded.state, closed_before = excluded.closed_before,
                            order_number = excluded.order_number, order_date = excluded.order_date,
                            refusal = excluded.refusal, decided_by = excluded.decided_by,
                            decided_at = excluded.decided_at
                        """)
                .params(
                        one.id(),
                        one.competitionId(),
                        one.number(),
                        one.state().name(),
                        one.reason(),
                        Timestamp.from(one.from()),
                        Timestamp.from(one.to()),
                        one.askedBy(),
                        Timestamp.from(one.askedAt()),
                        one.orderNumber(),
                        one.orderDate() == null ? null : Date.valueOf(one.orderDate()),
                        one.refusal(),
                        one.decidedBy(),
                        one.decidedAt() == null ? null : Timestamp.from(one.decidedAt()))
                .update();
    }

    @Override
    public Optional<IntakeExtension> find(UUID id) {
        return where("id = ?", id).stream().findFirst();
    }

    @Override
    public List<IntakeExtension> ofCompetition(UUID competitionId) {
        return where("competition_id = ?", competitionId);
    }

    private List<IntakeExtension> where(String condition, UUID value) {
        return jdbc.sql("select * from competition_extensions where " + condition + " order by number")
                .param(value)
                .query((row, at) -> extension(row))
                .list();
    }

    private static IntakeExtension extension(ResultSet row) throws SQLException {
        Date ordered = row.getDate("order_date");
        Timestamp decided = row.getTimestamp("decided_at");
        return new IntakeExtension(
                row.getObject("id", UUID.class),
                row.getObject("competition_id", UUID.class),
                row.getInt("number"),
                ExtensionState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getTimestamp("closed_before").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                row.getObject("asked_by", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("order_number"),
                ordered == null ? null : ordered.toLocalDate(),
                row.getString("refusal"),
                row.getObject("decided_by", UUID.class),
                decided == null ? null : decided.toInstant());
    }
}
