package kz.bastama.competition.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.application.MeetingProtocol;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The chair and as many of those who took part as the rules ask have signed a protocol. */
@Component
class SigningRules {

    private final Editions editions;

    SigningRules(Editions editions) {
        this.editions = editions;
    }

    Verdict of(MeetingProtocol protocol) {
        Edition edition = editions.get(protocol.competition().edition());
        List<Refusal> refusals = new ArrayList<>();
        if (protocol.signed() < protocol.needed()) {
            refusals.add(Refusal.of(
                    "competition.tooFewSignatures",
                    edition.basis("selection.signatureShare"),
                    Map.of("signed", protocol.signed(), "needed", protocol.needed())));
        }
        if (protocol.chairWaits()) {
            refusals.add(Refusal.of("competition.chairUnsigned", edition.basis("selection.chairSigns")));
        }
        return new Verdict(refusals);
    }
}
