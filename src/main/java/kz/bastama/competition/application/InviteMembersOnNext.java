package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites the members of the commission to the meeting on the next in rank. */
@Service
public class InviteMembersOnNext {

    private final Competitions competitions;
    private final Successions successions;
    private final Bodies bodies;
    private final Notices notices;

    InviteMembersOnNext(Competitions competitions, Successions successions, Bodies bodies, Notices notices) {
        this.competitions = competitions;
        this.successions = successions;
        this.bodies = bodies;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID id) {
        Succession succession = successions.find(id).orElseThrow();
        Lot lot = competitions.lot(succession.lotId()).orElseThrow();
        OfficialText place = succession.meeting().place();
        for (Seated member : bodies.of(succession.competitionId(), Body.COMMISSION)) {
            notices.send(new Notice(
                    "competition.memberInvitedOnNext:" + id + ":" + member.personId(),
                    member.personId(),
                    "competition.memberInvitedOnNext",
                    Map.of(
                            "lot",
                            Notice.byLanguage(
                                    lot.title().kk(),
                                    lot.title().ru(),
                                    lot.title().en()),
                            "date",
                            succession.meeting().when(),
                            "place",
                            Notice.byLanguage(place.kk(), place.ru(), place.en())),
                    "/member/successions/" + id));
        }
    }
}
