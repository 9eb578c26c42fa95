package kz.bastama.competition.web;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.DecidingProtocol;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.document.Paper;
import org.springframework.stereotype.Component;

/** What pages show of the protocol that decides and of its signatures; public because templates call it. */
@Component("protocolView")
public class ProtocolView {

    private final DecidingProtocol protocol;
    private final CurrentActor actor;

    ProtocolView(DecidingProtocol protocol, CurrentActor actor) {
        this.protocol = protocol;
        this.actor = actor;
    }

    /** Null until it is issued. */
    public Paper paper(Competition competition) {
        return protocol.paper(competition).orElse(null);
    }

    public DecidingProtocol.Standing standing(Competition competition) {
        return protocol.standing(competition.id());
    }

    /** Whether the present person is one who took part, and the protocol is issued. */
    public boolean concerns(Competition competition) {
        return protocol.paper(competition).isPresent()
                && standing(competition).signers().stream()
                        .anyMatch(one -> one.personId().equals(me()));
    }

    /** What the present person did with it, or null. */
    public ProtocolSignature mine(Competition competition) {
        return standing(competition).of(me()).orElse(null);
    }

    public boolean maySign(Competition competition) {
        return competition.state() == CompetitionState.RESULT
                && concerns(competition)
                && Optional.ofNullable(mine(competition))
                        .filter(ProtocolSignature::isSigned)
                        .isEmpty();
    }

    /** Part of the portal in which the present person signs. */
    public String area(Competition competition) {
        return protocol.body(competition) == Body.EXPERTS ? "expert" : "member";
    }

    private UUID me() {
        return actor.get().personId();
    }
}
