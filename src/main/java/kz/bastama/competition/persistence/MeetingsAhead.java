package kz.bastama.competition.persistence;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.engine.DayAhead;
import kz.bastama.engine.DaysAhead;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of experts and of commissions that are convened. */
@Repository
@Transactional(readOnly = true)
class MeetingsAhead implements DaysAhead {

    private final JdbcClient jdbc;

    MeetingsAhead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DayAhead> after(LocalDate today) {
        return jdbc.sql("""
                        select meeting.held_on, meeting.event, case_.title_kk, case_.title_ru, case_.title_en
                        from (select competition_id, held_on, 'competition.' || body as event from competition_meetings
                              union all
                              select competition_id, held_on, 'competition.NEXT' from competition_successions
                              where state = 'VOTING') meeting
                        join competition_competitions case_ on case_.id = meeting.competition_id
                        where meeting.held_on > ? and case_.state <> 'CANCELLED'
                        """)
                .param(Date.valueOf(today))
                .query((row, at) -> new DayAhead(
                        row.getDate("held_on").toLocalDate(),
                        row.getString("event"),
                        new OfficialText(
                                row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en"))))
                .list();
    }
}
