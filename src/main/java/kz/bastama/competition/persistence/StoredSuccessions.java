package kz.bastama.competition.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.SuccessionState;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSuccessions implements Successions {

    private final JdbcClient jdbc;

    StoredSuccessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Succession one) {
        Meeting meeting = one.meeting();
        jdbc.sql("""
                        insert into competition_successions (id, competition_id, lot_id, fallen_id, next_id, state,
                            held_on, held_at, place, place_kk, agenda, agenda_kk, chair, chair_id, opened_at, published_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set next_id = excluded.next_id, state = excluded.state,
                            held_on = excluded.held_on, held_at = excluded.held_at,
                            place = excluded.place, place_kk = excluded.place_kk,
                            agenda = excluded.agenda, agenda_kk = excluded.agenda_kk,
                            chair = excluded.chair, chair_id = excluded.chair_id, published_at = excluded.published_at
                        """)
                .params(
                        one.id(),
                        one.competitionId(),
                        one.lotId(),
                        one.fallenId(),
                        one.nextId(),
                        one.state().name(),
                        meeting == null ? null : Date.valueOf(meeting.date()),
                        meeting == null ? null : meeting.time(),
                        meeting == null ? null : meeting.place().ru(),
                        meeting == null ? null : meeting.place().kk(),
                        meeting == null ? null : meeting.agenda().ru(),
                        meeting == null ? null : meeting.agenda().kk(),
                        meeting == null ? null : meeting.chair(),
                        meeting == null ? null : meeting.chairId(),
                        Timestamp.from(one.openedAt()),
                        one.publishedAt() == null ? null : Timestamp.from(one.publishedAt()))
                .update();
    }

    @Override
    public Optional<Succession> find(UUID id) {
        return where("id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Succession> naming(UUID applicationId) {
        return where("next_id = ?", applicationId).stream().reduce((one, later) -> later);
    }

    @Override
    public List<Succession> ofCompetition(UUID competitionId) {
        return where("competition_id = ?", competitionId);
    }

    @Override
    public void cast(UUID id, Vote vote) {
        jdbc.sql("""
                        insert into competition_succession_votes (succession_id, application_id, person_id, choice, at)
                        values (?, ?, ?, ?, ?)
                        on conflict (succession_id, application_id, person_id)
                            do update set choice = excluded.choice, at = excluded.at
                        """)
                .params(id, vote.applicationId(), vote.personId(), vote.choice().name(), Timestamp.from(vote.at()))
                .update();
    }

    @Override
    public List<Vote> votes(UUID id) {
        return jdbc.sql("select * from competition_succession_votes where succession_id = ? order by at")
                .param(id)
                .query(VoteRow::read)
                .list();
    }

    @Override
    public int lapseVotes(UUID id) {
        return jdbc.sql("delete from competition_succession_votes where succession_id = ? and choice <> 'RECUSED'")
                .param(id)
                .update();
    }

    @Override
    public void keepReason(UUID id, UUID applicationId, String criterion, OfficialText reason) {
        jdbc.sql("""
                        insert into competition_succession_reasons (succession_id, application_id, criterion, reason, reason_kk)
                        values (?, ?, ?, ?, ?)
                        on conflict (succession_id, application_id)
                        do update set criterion = excluded.criterion, reason = excluded.reason, reason_kk = excluded.reason_kk
                        """)
                .params(id, applicationId, criterion, reason.ru(), reason.kk())
                .update();
    }

    @Override
    public Map<UUID, String> criteria(UUID id) {
        return said(id, "criterion <> ''", row -> row.getString("criterion"));
    }

    @Override
    public Map<UUID, OfficialText> reasons(UUID id) {
        return said(id, "reason <> ''", row -> OfficialText.said(row.getString("reason_kk"), row.getString("reason")));
    }

    private <T> Map<UUID, T> said(UUID id, String condition, Said<T> what) {
        Map<UUID, T> said = new HashMap<>();
        jdbc.sql("select * from competition_succession_reasons where succession_id = ? and " + condition)
                .param(id)
                .query((row, at) -> Map.entry(row.getObject("application_id", UUID.class), what.in(row)))
                .list()
                .forEach(one -> said.put(one.getKey(), one.getValue()));
        return said;
    }

    /** What one row says. */
    private interface Said<T> {
        T in(ResultSet row) throws SQLException;
    }

    private List<Succession> where(String condition, UUID value) {
        return jdbc.sql("select * from competition_successions where " + condition + " order by position")
                .param(value)
                .query((row, at) -> succession(row))
                .list();
    }

    private static Succession succession(ResultSet row) throws SQLException {
        Date heldOn = row.getDate("held_on");
        Timestamp publishedAt = row.getTimestamp("published_at");
        return new Succession(
                row.getObject("id", UUID.class),
                row.getObject("competition_id", UUID.class),
                row.getObject("lot_id", UUID.class),
                row.getObject("fallen_id", UUID.class),
                row.getObject("next_id", UUID.class),
                SuccessionState.valueOf(row.getString("state")),
                heldOn == null
                        ? null
                        : new Meeting(
                                heldOn.toLocalDate(),
                                row.getObject("held_at", LocalTime.class),
                                OfficialText.said(row.getString("place_kk"), row.getString("place")),
                                OfficialText.said(row.getString("agenda_kk"), row.getString("agenda")),
                                row.getString("chair"),
                                row.getObject("chair_id", UUID.class)),
                row.getTimestamp("opened_at").toInstant(),
                publishedAt == null ? null : publishedAt.toInstant());
    }
}
