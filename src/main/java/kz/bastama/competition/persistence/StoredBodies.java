package kz.bastama.competition.persistence;

import java.sql.Date;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Seated;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredBodies implements Bodies {

    private final JdbcClient jdbc;

    StoredBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void seat(UUID competitionId, Body body, Seated seated) {
        jdbc.sql("""
                        insert into competition_seats (competition_id, body, person_id, registry_id, name, seat, attendance)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        competitionId,
                        body.name(),
                        seated.personId(),
                        seated.registryId(),
                        seated.name(),
                        seated.seat(),
                        seated.attendance().name())
                .update();
    }

    @Override
    public void unseat(UUID competitionId, Body body, UUID personId) {
        jdbc.sql("delete from competition_seats where competition_id = ? and body = ? and person_id = ?")
                .params(competitionId, body.name(), personId)
                .update();
    }

    @Override
    public List<Seated> of(UUID competitionId, Body body) {
        return jdbc.sql("select * from competition_seats where competition_id = ? and body = ? order by position")
                .params(competitionId, body.name())
                .query((row, at) -> new Seated(
                        row.getObject("registry_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("seat"),
                        Attendance.valueOf(row.getString("attendance")),
                        row.getString("absence")))
                .list();
    }

    @Override
    public void attend(UUID competitionId, Body body, UUID personId, Attendance attendance) {
        jdbc.sql("update competition_seats set attendance = ?, absence = null"
                        + " where competition_id = ? and body = ? and person_id = ?")
                .params(attendance.name(), competitionId, body.name(), personId)
                .update();
    }

    @Override
    public void excuse(UUID competitionId, Body body, UUID personId, String reason) {
        jdbc.sql("update competition_seats set absence = ? where competition_id = ? and body = ? and person_id = ?")
                .params(reason, competitionId, body.name(), personId)
                .update();
    }

    @Override
    public void keep(UUID competitionId, Body body, Meeting meeting) {
        jdbc.sql("""
                        insert into competition_meetings
                            (competition_id, body, held_on, held_at, place, place_kk, agenda, agenda_kk, chair, chair_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (competition_id, body) do update set held_on = excluded.held_on, held_at = excluded.held_at,
                            place = excluded.place, place_kk = excluded.place_kk, agenda = excluded.agenda,
                            agenda_kk = excluded.agenda_kk, chair = excluded.chair, chair_id = excluded.chair_id
                        """)
                .params(
                        competitionId,
                        body.name(),
                        Date.valueOf(meeting.date()),
                        meeting.time(),
                        meeting.place().ru(),
                        meeting.place().kk(),
                        meeting.agenda().ru(),
                        meeting.agenda().kk(),
                        meeting.chair(),
                        meeting.chairId())
                .update();
    }

    @Override
    public Optional<Meeting> meeting(UUID competitionId, Body body) {
        return jdbc.sql("select * from competition_meetings where competition_id = ? and body = ?")
                .params(competitionId, body.name())
                .query((row, at) -> new Meeting(
                        row.getDate("held_on").toLocalDate(),
                        row.getObject("held_at", LocalTime.class),
                        OfficialText.said(row.getString("place_kk"), row.getString("place")),
                        OfficialText.said(row.getString("agenda_kk"), row.getString("agenda")),
                        row.getString("chair"),
                        row.getObject("chair_id", UUID.class)))
                .optional();
    }

    @Override
    public List<UUID> ofPerson(Body body, UUID personId) {
        return jdbc.sql("select competition_id from competition_seats where body = ? and person_id = ?"
                        + " order by position desc")
                .params(body.name(), personId)
                .query(UUID.class)
                .list();
    }
}
