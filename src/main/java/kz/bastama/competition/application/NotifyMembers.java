package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Seated;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.ShownTime;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites the members to the meeting. */
@Service
public class NotifyMembers {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Notices notices;

    NotifyMembers(Competitions competitions, Bodies bodies, Notices notices) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        Meeting meeting = bodies.meeting(competitionId, Body.COMMISSION).orElseThrow();
        OfficialText title = competition.title();
        for (Seated member : bodies.of(competitionId, Body.COMMISSION)) {
            notices.send(new Notice(
                    "competition.memberInvited:" + competitionId + ":" + member.personId(),
                    member.personId(),
                    "competition.memberInvited",
                    Map.of(
                            "title",
                            Notice.byLanguage(title.kk(), title.ru(), title.en()),
                            "date",
                            ShownTime.day(meeting.date()),
                            "place",
                            meeting.place()),
                    "/member/competitions/" + competitionId));
        }
    }
}
