package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Seated;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites the experts to their meeting, with its agenda. In a blind review the agenda names applications by their codes. */
@Service
public class InviteExperts {

    private final Competitions competitions;
    private final Bodies bodies;
    private final MeetingAgenda agenda;
    private final BlindReview blind;
    private final Notices notices;

    InviteExperts(Competitions competitions, Bodies bodies, MeetingAgenda agenda, BlindReview blind, Notices notices) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.agenda = agenda;
        this.blind = blind;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID competitionId) {
        OfficialText title = competitions.find(competitionId).orElseThrow().title();
        Meeting meeting = bodies.meeting(competitionId, Body.EXPERTS).orElseThrow();
        Map<String, Object> facts = Map.of(
                "title", words(title),
                "date", meeting.when(),
                "place", words(meeting.place()),
                "lots", agenda.of(competitionId, blind::label));
        for (Seated expert : bodies.of(competitionId, Body.EXPERTS)) {
            notices.send(new Notice(
                    "competition.expertsInvited:" + competitionId + ":" + expert.personId(),
                    expert.personId(),
                    "competition.expertsInvited",
                    facts,
                    "/expert/competitions/" + competitionId));
        }
    }

    private static Map<String, String> words(OfficialText text) {
        return Notice.byLanguage(text.kk(), text.ru(), text.en());
    }
}
