package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.MeetingProtocol;
import kz.bastama.competition.application.MeetingProtocols;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The secretary signs the protocol on the next in rank after the chair and as many members as the rules ask. */
@Component
class CollectSignaturesOnNextGate implements TaskGate {

    private final Competitions competitions;
    private final MeetingProtocols protocols;
    private final SigningRules rules;

    CollectSignaturesOnNextGate(Competitions competitions, MeetingProtocols protocols, SigningRules rules) {
        this.competitions = competitions;
        this.protocols = protocols;
        this.rules = rules;
    }

    @Override
    public String taskKey() {
        return LotSuccessionModel.TASK_COLLECT_SIGNATURES_ON_NEXT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        UUID id = UUID.fromString(caseId);
        MeetingProtocol shown = protocols.of(id, Body.COMMISSION).orElseThrow();
        competitions.counting(shown.competition().id());
        return rules.of(protocols.of(id, Body.COMMISSION).orElseThrow());
    }
}
