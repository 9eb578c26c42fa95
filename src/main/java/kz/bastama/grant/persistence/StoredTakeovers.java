package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kz.bastama.grant.domain.AgreementChange;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.TakeoverState;
import kz.bastama.grant.domain.Takeovers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTakeovers implements Takeovers {

    private final JdbcClient jdbc;

    StoredTakeovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Takeover> of(UUID grantId) {
        return jdbc.sql("select * from grant_successions where grant_id = ? order by number")
                .param(grantId)
                .query(StoredTakeovers::takeover)
                .list();
    }

    @Override
    public List<Takeover> ofOrganisation(UUID organisationId) {
        return jdbc.sql("""
                        select * from grant_successions where former_id = :id or successor_id = :id
                        order by offered_at desc
                        """)
                .param("id", organisationId)
                .query(StoredTakeovers::takeover)
                .list();
    }

    /** What is offered never changes: only what became of it is written again. */
    @Override
    public void save(Takeover one) {
        jdbc.sql("""
                        insert into grant_successions (grant_id, number, former_id, successor_id, iban, bic, state, looked,
                            said, offered_at, ended_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (grant_id, number) do update set state = excluded.state, said = excluded.said,
                            ended_at = excluded.ended_at
                        """)
                .params(
                        one.grantId(),
                        one.number(),
                        one.formerId(),
                        one.successorId(),
                        one.account().iban(),
                        one.account().bic(),
                        one.state().name(),
                        one.looked(),
                        one.said(),
                        Timestamp.from(one.offeredAt()),
                        one.endedAt() == null ? null : Timestamp.from(one.endedAt()))
                .update();
    }

    private static Takeover takeover(ResultSet row, int at) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Takeover(
                row.getObject("grant_id", UUID.class),
                row.getInt("number"),
                row.getObject("former_id", UUID.class),
                row.getObject("successor_id", UUID.class),
                new AgreementChange.Account(row.getString("iban"), row.getString("bic")),
                TakeoverState.valueOf(row.getString("state")),
                row.getString("looked"),
                row.getString("said"),
                row.getTimestamp("offered_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
