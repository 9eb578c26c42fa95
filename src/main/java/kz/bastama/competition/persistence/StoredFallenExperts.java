package kz.bastama.competition.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.FallenExperts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFallenExperts implements FallenExperts {

    private final JdbcClient jdbc;

    StoredFallenExperts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(UUID competitionId, FallOut fallOut) {
        return jdbc.sql("""
                        insert into competition_fallen_experts (competition_id, expert_id, name, cause, reason, officer, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                competitionId,
                                fallOut.registryId(),
                                fallOut.name(),
                                fallOut.cause().name(),
                                fallOut.reason(),
                                fallOut.officer(),
                                Timestamp.from(fallOut.at()))
                        .update()
                > 0;
    }

    @Override
    public List<FallOut> of(UUID competitionId) {
        return jdbc.sql("select * from competition_fallen_experts where competition_id = ? order by at, expert_id")
                .param(competitionId)
                .query((row, at) -> new FallOut(
                        row.getObject("expert_id", UUID.class),
                        row.getString("name"),
                        FallOut.Cause.valueOf(row.getString("cause")),
                        row.getString("reason"),
                        row.getString("officer"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
