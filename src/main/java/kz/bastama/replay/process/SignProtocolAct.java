package kz.bastama.replay.process;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.application.MeetingProtocol;
import kz.bastama.competition.application.MeetingProtocols;
import kz.bastama.competition.application.SignProtocol;
import kz.bastama.competition.domain.Body;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Those who took part in a meeting sign its protocol in the portal: of the competition, or on the next after that application. */
@Component
@Profile("replay")
class SignProtocolAct implements Act {

    private final MeetingProtocols protocols;
    private final SignProtocol signProtocol;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    SignProtocolAct(
            MeetingProtocols protocols, SignProtocol signProtocol, Troupe troupe, Stage stage, Reading reading) {
        this.protocols = protocols;
        this.signProtocol = signProtocol;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "sign-protocol";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID id = told.optional("application")
                .map(fallen -> stage.id(fallen + ".succession"))
                .orElseGet(() -> stage.id(told.text("competition")));
        List<Reason> reasons = new ArrayList<>();
        told.texts("experts").forEach(name -> reasons.addAll(sign(id, Body.EXPERTS, name)));
        told.texts("members").forEach(name -> reasons.addAll(sign(id, Body.COMMISSION, name)));
        return reasons;
    }

    private List<Reason> sign(UUID id, Body body, String name) {
        MeetingProtocol protocol =
                protocols.of(id, body).orElseThrow(() -> new IllegalArgumentException("No protocol to sign yet"));
        String seen = protocol.paper().digests().get("ru");
        UUID person = troupe.person(name).id();
        return troupe.as(name, () -> reading.of(signProtocol.of(id, body, person, seen, troupe.password(name))));
    }
}
