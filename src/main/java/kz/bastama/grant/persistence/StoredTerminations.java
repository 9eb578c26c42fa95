package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.grant.domain.Returned;
import kz.bastama.grant.domain.Termination;
import kz.bastama.grant.domain.TerminationState;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTerminations implements Terminations {

    private final JdbcClient jdbc;

    StoredTerminations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Termination> of(UUID grantId) {
        return jdbc.sql("select * from grant_terminations where grant_id = ? order by number")
                .param(grantId)
                .query(StoredTerminations::termination)
                .list();
    }

    /** The ground never changes: only what became of it is written again. */
    @Override
    public void save(Termination one) {
        jdbc.sql("""
                        insert into grant_terminations (grant_id, number, state, ground, reason_kk, reason_ru, evidence,
                            opened_at, explanation, explained_at, said_kk, said_ru, delivered, decided_by, decided_at,
                            demanded, ended_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (grant_id, number) do update set state = excluded.state,
                            explanation = excluded.explanation, explained_at = excluded.explained_at,
                            said_kk = excluded.said_kk, said_ru = excluded.said_ru, delivered = excluded.delivered,
                            decided_by = excluded.decided_by, decided_at = excluded.decided_at,
                            demanded = excluded.demanded, ended_at = excluded.ended_at
                        """)
                .params(
                        one.grantId(),
                        one.number(),
                        one.state().name(),
                        one.ground(),
                        one.reason().kk(),
                        one.reason().ru(),
                        one.evidence(),
                        timestamp(one.openedAt()),
                        one.explanation(),
                        timestamp(one.explainedAt()),
                        one.said() == null ? null : one.said().kk(),
                        one.said() == null ? null : one.said().ru(),
                        one.delivered(),
                        one.decidedBy(),
                        timestamp(one.decidedAt()),
                        one.demanded(),
                        timestamp(one.endedAt()))
                .update();
    }

    @Override
    public List<Returned> returned(UUID grantId) {
        return jdbc.sql("select sum, document, document_on from grant_returns where grant_id = ? order by number")
                .param(grantId)
                .query((row, at) -> new Returned(
                        row.getBigDecimal("sum"),
                        row.getString("document"),
                        row.getObject("document_on", LocalDate.class)))
                .list();
    }

    @Override
    public void book(UUID grantId, Returned returned) {
        jdbc.sql("""
                        insert into grant_returns (grant_id, number, sum, document, document_on)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ? from grant_returns where grant_id = ?
                        """)
                .params(grantId, returned.sum(), returned.document(), returned.on(), grantId)
                .update();
    }

    private static Termination termination(ResultSet row, int at) throws SQLException {
        return new Termination(
                row.getObject("grant_id", UUID.class),
                row.getInt("number"),
                TerminationState.valueOf(row.getString("state")),
                row.getString("ground"),
                OfficialText.of(row.getString("reason_kk"), row.getString("reason_ru")),
                row.getString("evidence"),
                instant(row.getTimestamp("opened_at")),
                row.getString("explanation"),
                instant(row.getTimestamp("explained_at")),
                OfficialText.said(row.getString("said_kk"), row.getString("said_ru")),
                row.getInt("delivered"),
                row.getObject("decided_by", UUID.class),
                instant(row.getTimestamp("decided_at")),
                row.getBigDecimal("demanded"),
                instant(row.getTimestamp("ended_at")));
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
