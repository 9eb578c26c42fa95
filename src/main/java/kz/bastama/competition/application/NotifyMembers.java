package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Seated;
import kz.bastama.document.Paper;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites the members to the meeting: when and where, on what, with which materials. */
@Service
public class NotifyMembers {

    private final Competitions competitions;
    private final Bodies bodies;
    private final MeetingAgenda agenda;
    private final MeetingMaterials materials;
    private final Notices notices;

    NotifyMembers(
            Competitions competitions,
            Bodies bodies,
            MeetingAgenda agenda,
            MeetingMaterials materials,
            Notices notices) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.agenda = agenda;
        this.materials = materials;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID competitionId) {
        OfficialText title = competitions.find(competitionId).orElseThrow().title();
        Meeting meeting = bodies.meeting(competitionId, Body.COMMISSION).orElseThrow();
        Map<String, Object> facts = Map.of(
                "title", words(title),
                "date", meeting.when(),
                "place", words(meeting.place()),
                "agenda", words(meeting.agenda()),
                "lots", agenda.of(competitionId, Application::number),
                "papers",
                        materials.of(competitionId).stream().map(Paper::number).collect(Collectors.joining(", ")));
        for (Seated member : bodies.of(competitionId, Body.COMMISSION)) {
            notices.send(new Notice(
                    "competition.memberInvited:" + competitionId + ":" + member.personId(),
                    member.personId(),
                    "competition.memberInvited",
                    facts,
                    "/member/competitions/" + competitionId));
        }
    }

    private static Map<String, String> words(OfficialText text) {
        return Notice.byLanguage(text.kk(), text.ru(), text.en());
    }
}
