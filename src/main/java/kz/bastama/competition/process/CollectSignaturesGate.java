package kz.bastama.competition.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.DecidingProtocol;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The secretary signs after the chair and as many members as the rules ask. */
@Component
class CollectSignaturesGate implements TaskGate {

    private final Competitions competitions;
    private final DecidingProtocol protocol;
    private final Editions editions;

    CollectSignaturesGate(Competitions competitions, DecidingProtocol protocol, Editions editions) {
        this.competitions = competitions;
        this.protocol = protocol;
        this.editions = editions;
    }

    @Override
    public String taskKey() {
        return CompetitionModel.TASK_COLLECT_SIGNATURES;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Competition competition = competitions.counting(UUID.fromString(caseId));
        Edition edition = editions.get(competition.edition());
        DecidingProtocol.Standing standing = protocol.standing(competition.id());
        List<Refusal> refusals = new ArrayList<>();
        if (standing.signed() < standing.needed()) {
            refusals.add(Refusal.of(
                    "competition.tooFewSignatures",
                    edition.basis("selection.signatureShare"),
                    Map.of("signed", standing.signed(), "needed", standing.needed())));
        }
        if (standing.chairWaits()) {
            refusals.add(Refusal.of("competition.chairUnsigned", edition.basis("selection.chairSigns")));
        }
        return new Verdict(refusals);
    }
}
