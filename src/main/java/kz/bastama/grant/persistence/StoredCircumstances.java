package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kz.bastama.grant.domain.AnnouncedCircumstances;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.grant.domain.CircumstancesState;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredCircumstances implements AnnouncedCircumstances {

    private final JdbcClient jdbc;

    StoredCircumstances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Circumstances> of(UUID grantId) {
        return jdbc.sql("select * from grant_circumstances where grant_id = ? order by number")
                .param(grantId)
                .query(StoredCircumstances::circumstances)
                .list();
    }

    /** What is announced never changes: only what became of it is written again. */
    @Override
    public void save(Circumstances one) {
        jdbc.sql("""
                        insert into grant_circumstances (grant_id, number, kind, state, what, evidence, announced_at,
                            follows, said_kk, said_ru, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (grant_id, number) do update set state = excluded.state, follows = excluded.follows,
                            said_kk = excluded.said_kk, said_ru = excluded.said_ru, decided_at = excluded.decided_at
                        """)
                .params(
                        one.grantId(),
                        one.number(),
                        one.kind().name(),
                        one.state().name(),
                        one.what(),
                        one.evidence(),
                        Timestamp.from(one.announcedAt()),
                        one.follows() == null ? null : one.follows().name(),
                        one.said() == null ? null : one.said().kk(),
                        one.said() == null ? null : one.said().ru(),
                        one.decidedAt() == null ? null : Timestamp.from(one.decidedAt()))
                .update();
    }

    private static Circumstances circumstances(ResultSet row, int at) throws SQLException {
        String follows = row.getString("follows");
        Timestamp decided = row.getTimestamp("decided_at");
        return new Circumstances(
                row.getObject("grant_id", UUID.class),
                row.getInt("number"),
                Circumstances.Kind.valueOf(row.getString("kind")),
                CircumstancesState.valueOf(row.getString("state")),
                row.getString("what"),
                row.getString("evidence"),
                row.getTimestamp("announced_at").toInstant(),
                follows == null ? null : Circumstances.Follows.valueOf(follows),
                OfficialText.said(row.getString("said_kk"), row.getString("said_ru")),
                decided == null ? null : decided.toInstant());
    }
}
