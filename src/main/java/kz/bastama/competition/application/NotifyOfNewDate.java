package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Postponement;
import kz.bastama.competition.domain.Seated;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.ShownTime;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the experts or the members when their meeting is convened anew. */
@Service
public class NotifyOfNewDate {

    private static final Map<Body, String> PAGES =
            Map.of(Body.EXPERTS, "/expert/competitions/", Body.COMMISSION, "/member/competitions/");

    private final Competitions competitions;
    private final Bodies bodies;
    private final Detours detours;
    private final Notices notices;

    NotifyOfNewDate(Competitions competitions, Bodies bodies, Detours detours, Notices notices) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.detours = detours;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID competitionId, Body body) {
        OfficialText title = competitions.find(competitionId).orElseThrow().title();
        List<Postponement> all = detours.postponed(competitionId, body);
        String date = bodies.meeting(competitionId, body)
                .map(Meeting::when)
                .orElseGet(() -> ShownTime.day(all.get(all.size() - 1).next()));
        for (Seated seated : bodies.of(competitionId, body)) {
            notices.send(new Notice(
                    "competition.newDate:" + competitionId + ":" + body + ":" + all.size() + ":" + seated.personId(),
                    seated.personId(),
                    "competition.newDate",
                    Map.of("title", Notice.byLanguage(title.kk(), title.ru(), title.en()), "date", date),
                    PAGES.get(body) + competitionId));
        }
    }
}
