package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Seated;
import kz.bastama.legal.OfficialText;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who took part in the deciding meeting to sign its protocol, and once more those who are late. */
@Service
public class NotifySigners {

    private static final Map<Body, String> PAGES =
            Map.of(Body.EXPERTS, "/expert/competitions/", Body.COMMISSION, "/member/competitions/");

    private final Competitions competitions;
    private final DecidingProtocol protocol;
    private final Notices notices;

    NotifySigners(Competitions competitions, DecidingProtocol protocol, Notices notices) {
        this.competitions = competitions;
        this.protocol = protocol;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID competitionId) {
        tell(competitionId, "competition.protocolToSign");
    }

    void remind(UUID competitionId) {
        tell(competitionId, "competition.protocolUnsigned");
    }

    private void tell(UUID competitionId, String what) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        String number = protocol.paper(competition).orElseThrow().number();
        OfficialText title = competition.title();
        for (Seated signer : protocol.standing(competitionId).waiting()) {
            notices.send(new Notice(
                    what + ":" + competitionId + ":" + signer.personId(),
                    signer.personId(),
                    what,
                    Map.of("title", Notice.byLanguage(title.kk(), title.ru(), title.en()), "number", number),
                    PAGES.get(protocol.body(competition)) + competitionId + "#protocol"));
        }
    }
}
