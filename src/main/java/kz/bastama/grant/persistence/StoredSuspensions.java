package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.grant.domain.SuspensionState;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSuspensions implements Suspensions {

    private final JdbcClient jdbc;

    StoredSuspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Suspension> of(UUID grantId) {
        return jdbc.sql("select * from grant_suspensions where grant_id = ? order by number")
                .param(grantId)
                .query(StoredSuspensions::suspension)
                .list();
    }

    /** What is proposed never changes: only what became of it is written again. */
    @Override
    public void save(Suspension one) {
        jdbc.sql("""
                        insert into grant_suspensions (grant_id, number, state, ground, reason_kk, reason_ru, evidence,
                            proposed_by, proposed_at, decided_at, remedy, remedy_at, said_kk, said_ru, ended_at, ends_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (grant_id, number) do update set state = excluded.state,
                            decided_at = excluded.decided_at, remedy = excluded.remedy, remedy_at = excluded.remedy_at,
                            said_kk = excluded.said_kk, said_ru = excluded.said_ru, ended_at = excluded.ended_at,
                            ends_on = excluded.ends_on
                        """)
                .params(
                        one.grantId(),
                        one.number(),
                        one.state().name(),
                        one.ground(),
                        one.reason().kk(),
                        one.reason().ru(),
                        one.evidence(),
                        one.proposedBy(),
                        timestamp(one.proposedAt()),
                        timestamp(one.decidedAt()),
                        one.remedy(),
                        timestamp(one.remedyAt()),
                        one.said() == null ? null : one.said().kk(),
                        one.said() == null ? null : one.said().ru(),
                        timestamp(one.endedAt()),
                        one.endsOn())
                .update();
    }

    private static Suspension suspension(ResultSet row, int at) throws SQLException {
        return new Suspension(
                row.getObject("grant_id", UUID.class),
                row.getInt("number"),
                SuspensionState.valueOf(row.getString("state")),
                row.getString("ground"),
                OfficialText.of(row.getString("reason_kk"), row.getString("reason_ru")),
                row.getString("evidence"),
                row.getObject("proposed_by", UUID.class),
                instant(row.getTimestamp("proposed_at")),
                instant(row.getTimestamp("decided_at")),
                row.getString("remedy"),
                instant(row.getTimestamp("remedy_at")),
                OfficialText.said(row.getString("said_kk"), row.getString("said_ru")),
                instant(row.getTimestamp("ended_at")),
                row.getObject("ends_on", LocalDate.class));
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
