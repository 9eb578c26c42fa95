package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Successions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who took part in a meeting to sign its protocol, and once more those who are late. */
@Service
public class NotifySigners {

    private final Competitions competitions;
    private final Successions successions;
    private final MeetingProtocols protocols;
    private final Notices notices;
    private final Terms terms;
    private final Clock clock;

    NotifySigners(
            Competitions competitions,
            Successions successions,
            MeetingProtocols protocols,
            Notices notices,
            Terms terms,
            Clock clock) {
        this.competitions = competitions;
        this.successions = successions;
        this.protocols = protocols;
        this.notices = notices;
        this.terms = terms;
        this.clock = clock;
    }

    /** Of the protocol that decides. */
    @Transactional
    public void of(UUID competitionId) {
        tell(deciding(competitionId), "competition.protocolToSign");
    }

    /** Of the protocol that the experts hand on; from now on the term of signing it runs. */
    @Transactional
    public void ofExperts(UUID competitionId) {
        terms.open(
                competitionId.toString(),
                competitions.find(competitionId).orElseThrow().edition(),
                MeetingProtocols.HANDED_ON,
                clock.instant());
        tell(experts(competitionId), "competition.expertProtocolToSign");
    }

    /** Of the protocol on the next in rank; from now on the term of signing it runs. */
    @Transactional
    public void onNext(UUID successionId) {
        terms.open(
                successionId.toString(),
                competitions
                        .find(successions.find(successionId).orElseThrow().competitionId())
                        .orElseThrow()
                        .edition(),
                MeetingProtocols.DECIDES,
                clock.instant());
        tell(protocols.of(successionId, Body.COMMISSION).orElseThrow(), "competition.protocolToSign");
    }

    void remindOnNext(UUID successionId) {
        tell(protocols.of(successionId, Body.COMMISSION).orElseThrow(), "competition.protocolUnsigned");
    }

    void remind(UUID competitionId) {
        tell(deciding(competitionId), "competition.protocolUnsigned");
    }

    void remindExperts(UUID competitionId) {
        tell(experts(competitionId), "competition.expertProtocolUnsigned");
    }

    private MeetingProtocol deciding(UUID competitionId) {
        return protocols
                .of(
                        competitionId,
                        protocols.deciding(competitions.find(competitionId).orElseThrow()))
                .orElseThrow();
    }

    private MeetingProtocol experts(UUID competitionId) {
        return protocols.of(competitionId, Body.EXPERTS).orElseThrow();
    }

    private void tell(MeetingProtocol protocol, String what) {
        OfficialText title = protocol.competition().title();
        for (Seated signer : protocol.waiting()) {
            notices.send(new Notice(
                    what + ":" + protocol.caseId() + ":" + signer.personId(),
                    signer.personId(),
                    what,
                    Map.of(
                            "title", Notice.byLanguage(title.kk(), title.ru(), title.en()),
                            "number", protocol.paper().number()),
                    protocol.page() + "#protocol"));
        }
    }
}
