package kz.bastama.replay.process;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.application.DecidingProtocol;
import kz.bastama.competition.application.SignProtocol;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.document.Paper;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Those who took part in the deciding meeting sign its protocol in the portal. */
@Component
@Profile("replay")
class SignProtocolAct implements Act {

    private final Competitions competitions;
    private final DecidingProtocol protocol;
    private final SignProtocol signProtocol;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    SignProtocolAct(
            Competitions competitions,
            DecidingProtocol protocol,
            SignProtocol signProtocol,
            Troupe troupe,
            Stage stage,
            Reading reading) {
        this.competitions = competitions;
        this.protocol = protocol;
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
        UUID competition = stage.id(told.text("competition"));
        Paper paper = protocol.paper(competitions.find(competition).orElseThrow())
                .orElseThrow(() -> new IllegalArgumentException("No protocol to sign yet"));
        String seen = paper.digests().get("ru");
        List<Reason> reasons = new ArrayList<>();
        Stream.concat(told.texts("members").stream(), told.texts("experts").stream())
                .forEach(name -> reasons.addAll(troupe.as(
                        name,
                        () -> reading.of(
                                signProtocol.of(competition, troupe.person(name).id(), seen, troupe.password(name))))));
        return reasons;
    }
}
