package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.Award;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.domain.FallenAward;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSelection implements Selection {

    private final JdbcClient jdbc;

    StoredSelection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keepRanking(UUID competitionId, List<Ranked> ranking) {
        for (Ranked ranked : ranking) {
            jdbc.sql("insert into competition_rankings"
                            + " (application_id, competition_id, lot_id, average, rank, passed, reviews)"
                            + " values (?, ?, ?, ?, ?, ?, ?) on conflict (application_id) do update set"
                            + " average = excluded.average, rank = excluded.rank, passed = excluded.passed,"
                            + " reviews = excluded.reviews")
                    .params(
                            ranked.applicationId(),
                            competitionId,
                            ranked.lotId(),
                            ranked.average(),
                            ranked.rank(),
                            ranked.passed(),
                            ranked.reviews())
                    .update();
        }
    }

    @Override
    public List<Ranked> ranking(UUID competitionId) {
        return jdbc.sql("select ranking.* from competition_rankings ranking join competition_lots lot"
                        + " on lot.id = ranking.lot_id join competition_applications one on one.id = ranking.application_id"
                        + " where ranking.competition_id = ? order by lot.number, rank, one.received_at, one.number")
                .param(competitionId)
                .query((row, at) -> new Ranked(
                        row.getObject("application_id", UUID.class),
                        row.getObject("lot_id", UUID.class),
                        row.getBigDecimal("average"),
                        row.getInt("rank"),
                        row.getBoolean("passed"),
                        row.getInt("reviews")))
                .list();
    }

    @Override
    public void cast(UUID competitionId, Vote vote) {
        jdbc.sql("""
                        insert into competition_votes (competition_id, application_id, person_id, choice, at)
                        values (?, ?, ?, ?, ?)
                        on conflict (application_id, person_id) do update set choice = excluded.choice, at = excluded.at
                        """)
                .params(
                        competitionId,
                        vote.applicationId(),
                        vote.personId(),
                        vote.choice().name(),
                        Timestamp.from(vote.at()))
                .update();
    }

    @Override
    public List<Vote> votes(UUID competitionId) {
        return jdbc.sql("select * from competition_votes where competition_id = ? order by at")
                .param(competitionId)
                .query(VoteRow::read)
                .list();
    }

    @Override
    public int lapseVotes(UUID competitionId) {
        return jdbc.sql("delete from competition_votes where competition_id = ? and choice <> 'RECUSED'")
                .param(competitionId)
                .update();
    }

    @Override
    public int lapseVotes(UUID competitionId, Collection<UUID> applicationIds) {
        return applicationIds.isEmpty()
                ? 0
                : jdbc.sql("delete from competition_votes where competition_id = :competition"
                                + " and application_id in (:applications) and choice <> 'RECUSED'")
                        .param("competition", competitionId)
                        .param("applications", applicationIds)
                        .update();
    }

    @Override
    public void keepDeparture(UUID applicationId, String criterion, OfficialText reason) {
        jdbc.sql("update competition_rankings set departure = ?, departure_kk = ?, departure_criterion = ?"
                        + " where application_id = ?")
                .params(reason.ru(), reason.kk(), criterion, applicationId)
                .update();
    }

    @Override
    public Map<UUID, String> departureCriteria(UUID competitionId) {
        Map<UUID, String> criteria = new LinkedHashMap<>();
        jdbc.sql("select application_id, departure_criterion from competition_rankings"
                        + " where competition_id = ? and departure_criterion <> ''")
                .param(competitionId)
                .query((row, at) ->
                        Map.entry(row.getObject("application_id", UUID.class), row.getString("departure_criterion")))
                .list()
                .forEach(entry -> criteria.put(entry.getKey(), entry.getValue()));
        return criteria;
    }

    @Override
    public Map<UUID, OfficialText> departures(UUID competitionId) {
        Map<UUID, OfficialText> reasons = new LinkedHashMap<>();
        jdbc.sql("select application_id, departure, departure_kk from competition_rankings"
                        + " where competition_id = ? and departure <> ''")
                .param(competitionId)
                .query((row, at) -> Map.entry(
                        row.getObject("application_id", UUID.class),
                        OfficialText.said(row.getString("departure_kk"), row.getString("departure"))))
                .list()
                .forEach(entry -> reasons.put(entry.getKey(), entry.getValue()));
        return reasons;
    }

    @Override
    public void keepAwards(UUID competitionId, UUID lotId, List<Award> awards) {
        for (Award award : awards) {
            jdbc.sql("insert into competition_awards"
                            + " (application_id, competition_id, lot_id, organisation_id, rank, amount)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            award.applicationId(),
                            competitionId,
                            lotId,
                            award.organisationId(),
                            award.rank(),
                            award.amount())
                    .update();
        }
    }

    @Override
    public Map<UUID, List<Award>> awards(UUID competitionId) {
        Map<UUID, List<Award>> byLot = new LinkedHashMap<>();
        jdbc.sql("select award.* from competition_awards award join competition_lots lot on lot.id = award.lot_id"
                        + " where award.competition_id = ? and award.fell_at is null order by lot.number, rank")
                .param(competitionId)
                .query((row, at) -> Map.entry(row.getObject("lot_id", UUID.class), award(row)))
                .list()
                .forEach(entry -> byLot.computeIfAbsent(entry.getKey(), lot -> new ArrayList<>())
                        .add(entry.getValue()));
        return byLot;
    }

    @Override
    public void takeBack(UUID applicationId) {
        jdbc.sql("delete from competition_awards where application_id = ? and fell_at is null")
                .param(applicationId)
                .update();
    }

    @Override
    public Map<UUID, UUID> awardedDirections(UUID listId) {
        Map<UUID, UUID> directions = new LinkedHashMap<>();
        jdbc.sql("""
                        select award.application_id, lot.direction_id
                        from competition_awards award
                        join competition_lots lot on lot.id = award.lot_id
                        join competition_competitions competition on competition.id = award.competition_id
                        where competition.list_id = ?
                        """)
                .param(listId)
                .query((row, at) -> Map.entry(
                        row.getObject("application_id", UUID.class), row.getObject("direction_id", UUID.class)))
                .list()
                .forEach(entry -> directions.put(entry.getKey(), entry.getValue()));
        return directions;
    }

    @Override
    public Map<UUID, String> spheresOf(Set<UUID> applications) {
        return jdbc
                .sql("select one.id, lot.sphere from competition_applications one"
                        + " join competition_lots lot on lot.id = one.lot_id where one.id = any(?)")
                .param(applications.toArray(UUID[]::new))
                .query((row, at) -> Map.entry(row.getObject("id", UUID.class), row.getString("sphere")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean fell(FallenAward fallen) {
        return jdbc.sql("update competition_awards set fell_at = ?, fell_because = ?, fell_reason = ?"
                                + " where application_id = ? and fell_at is null")
                        .params(
                                Timestamp.from(fallen.at()),
                                fallen.cause().name(),
                                fallen.reason(),
                                fallen.award().applicationId())
                        .update()
                > 0;
    }

    @Override
    public List<FallenAward> fallen(UUID competitionId) {
        return jdbc.sql("select * from competition_awards where competition_id = ? and fell_at is not null"
                        + " order by fell_at, rank")
                .param(competitionId)
                .query((row, at) -> new FallenAward(
                        row.getObject("lot_id", UUID.class),
                        award(row),
                        SigningFailed.Cause.valueOf(row.getString("fell_because")),
                        row.getString("fell_reason"),
                        row.getTimestamp("fell_at").toInstant()))
                .list();
    }

    private static Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getObject("application_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getInt("rank"),
                row.getBigDecimal("amount"));
    }
}
