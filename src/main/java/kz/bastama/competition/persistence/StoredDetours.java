package kz.bastama.competition.persistence;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Postponement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDetours implements Detours {

    private final JdbcClient jdbc;

    StoredDetours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void postpone(UUID competitionId, Body body, Postponement postponement) {
        jdbc.sql("insert into competition_postponements (competition_id, body, held_on, present, needed, next_on,"
                        + " recused)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        competitionId,
                        body.name(),
                        Date.valueOf(postponement.on()),
                        postponement.present(),
                        postponement.needed(),
                        Date.valueOf(postponement.next()),
                        postponement.recused())
                .update();
    }

    @Override
    public List<Postponement> postponed(UUID competitionId, Body body) {
        return jdbc.sql(
                        "select * from competition_postponements where competition_id = ? and body = ? order by position")
                .params(competitionId, body.name())
                .query((row, at) -> new Postponement(
                        row.getDate("held_on").toLocalDate(),
                        row.getInt("present"),
                        row.getInt("needed"),
                        row.getDate("next_on").toLocalDate(),
                        row.getBoolean("recused")))
                .list();
    }

    @Override
    public void cancel(UUID competitionId, Cancellation cancellation) {
        jdbc.sql("insert into competition_cancellations (competition_id, cause, reason, at) values (?, ?, ?, ?)")
                .params(
                        competitionId,
                        cancellation.cause().name(),
                        cancellation.reason(),
                        Timestamp.from(cancellation.at()))
                .update();
    }

    @Override
    public Optional<Cancellation> cancellation(UUID competitionId) {
        return jdbc.sql("select * from competition_cancellations where competition_id = ?")
                .param(competitionId)
                .query((row, at) -> new Cancellation(
                        Cancellation.Cause.valueOf(row.getString("cause")),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    @Override
    public void repeat(UUID competitionId, UUID earlierId) {
        jdbc.sql("insert into competition_repetitions (competition_id, earlier_id) values (?, ?)")
                .params(competitionId, earlierId)
                .update();
    }

    @Override
    public Optional<UUID> earlier(UUID competitionId) {
        return jdbc.sql("select earlier_id from competition_repetitions where competition_id = ?")
                .param(competitionId)
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<UUID> later(UUID competitionId) {
        return jdbc.sql("select competition_id from competition_repetitions where earlier_id = ? order by position")
                .param(competitionId)
                .query(UUID.class)
                .list();
    }
}
