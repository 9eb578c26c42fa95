package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Seated;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the experts that applications wait for them. */
@Service
public class NotifyExperts {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Notices notices;

    NotifyExperts(Competitions competitions, Bodies bodies, Notices notices) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        OfficialText title = competition.title();
        for (Seated expert : bodies.of(competitionId, Body.EXPERTS)) {
            notices.send(new Notice(
                    "competition.expertAsked:" + competitionId + ":" + expert.personId(),
                    expert.personId(),
                    "competition.expertAsked",
                    Map.of("title", Notice.byLanguage(title.kk(), title.ru(), title.en())),
                    "/expert/competitions/" + competitionId));
        }
    }
}
