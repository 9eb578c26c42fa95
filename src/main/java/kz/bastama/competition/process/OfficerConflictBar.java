package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Objections;
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
                .ofCompetition(id)
                .and(weighOfficer.ofApplication(id))
                .and(objections
                        .find(id)
                        .map(one -> weighOfficer.ofCompetition(one.competitionId()))
                        .orElseGet(Verdict::allowed))
                .and(successions
                        .find(id)
                        .map(one -> weighOfficer.ofCompetition(one.competitionId()))
                        .orElseGet(Verdict::allowed));
    }
}
