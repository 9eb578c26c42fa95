package kz.bastama.competition.web;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.MeetingProtocol;
import kz.bastama.competition.application.MeetingProtocols;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.ProtocolSignature;
import org.springframework.stereotype.Component;

/** What pages show of the protocols that those who took part sign; public because templates call it. */
@Component("protocolView")
public class ProtocolView {

    private final MeetingProtocols protocols;
    private final CurrentActor actor;

    ProtocolView(MeetingProtocols protocols, CurrentActor actor) {
        this.protocols = protocols;
        this.actor = actor;
    }

    /** Null until it is issued, and where nobody is to sign it. */
    public MeetingProtocol of(UUID caseId, Body body) {
        return protocols.of(caseId, body).orElse(null);
    }

    /** The same for whoever took part, else null. */
    public MeetingProtocol own(UUID caseId, Body body) {
        return protocols.of(caseId, body).filter(one -> one.concerns(me())).orElse(null);
    }

    /** What the present person did with it, or null. */
    public ProtocolSignature mine(MeetingProtocol protocol) {
        return protocol.of(me()).orElse(null);
    }

    public boolean maySign(UUID caseId, Body body) {
        return protocols.of(caseId, body).filter(one -> one.awaits(me())).isPresent();
    }

    private UUID me() {
        return actor.get().personId();
    }
}
