package kz.bastama.competition.web;

import java.util.UUID;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whether the officer who reads has still to declare before doing anything; public because templates call it. */
@Component("ownDeclaration")
public class OwnDeclaration {

    private final WeighOfficer weighOfficer;

    OwnDeclaration(WeighOfficer weighOfficer) {
        this.weighOfficer = weighOfficer;
    }

    public boolean isMissing(UUID competitionId) {
        Verdict verdict = weighOfficer.ofCompetition(competitionId);
        return !verdict.isAllowed() && WeighOfficer.isUndeclared(verdict);
    }
}
