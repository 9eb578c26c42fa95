package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.MeetingProtocols;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The secretary signs after the chair and as many members as the rules ask. */
@Component
class CollectSignaturesGate implements TaskGate {

    private final Competitions competitions;
    private final MeetingProtocols protocols;
    private final SigningRules rules;

    CollectSignaturesGate(Competitions competitions, MeetingProtocols protocols, SigningRules rules) {
        this.competitions = competitions;
        this.protocols = protocols;
        this.rules = rules;
    }

    @Override
    public String taskKey() {
        return CompetitionModel.TASK_COLLECT_SIGNATURES;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Competition competition = competitions.counting(UUID.fromString(caseId));
        return rules.of(
                protocols.of(competition.id(), protocols.deciding(competition)).orElseThrow());
    }
}
