package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.engine.CompletionBar;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whoever has a conflict of interest in a competition completes no task of it, nor of its applications, objections and successions. */
@Component
class OfficerConflictBar implements CompletionBar {

    private final WeighOfficer weighOfficer;
    private final Objections objections;
    private final Successions successions;

    OfficerConflictBar(WeighOfficer weighOfficer, Objections objections, Successions successions) {
        this.weighOfficer = weighOfficer;
        this.objections = objections;
        this.successions = successions;
    }

    @Override
    public Verdict check(String taskKey, String caseId) {
        UUID id = UUID.fromString(caseId);
        return weighOfficer
                .ifApplication(id)
                .or(() -> objections.find(id).map(Objection::competitionId).map(weighOfficer::ofCompetition))
                .or(() -> successions.find(id).map(Succession::competitionId).map(weighOfficer::ofCompetition))
                .orElseGet(() -> weighOfficer.ofCompetition(id));
    }
}
