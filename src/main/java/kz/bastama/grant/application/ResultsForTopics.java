package kz.bastama.grant.application;

import java.util.List;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.planning.PastResult;
import kz.bastama.planning.PastResults;
import org.springframework.stereotype.Service;

/** Tells who drafts the directions of a customer what came of its projects. */
@Service
class ResultsForTopics implements PastResults {

    private static final int MOST = 30;

    private final Evaluations evaluations;
    private final Grants grants;
    private final WonApplications applications;

    ResultsForTopics(Evaluations evaluations, Grants grants, WonApplications applications) {
        this.evaluations = evaluations;
        this.grants = grants;
        this.applications = applications;
    }

    @Override
    public List<PastResult> ofCustomer(String customerCode) {
        return evaluations.concludedOf(customerCode, MOST).stream()
                .map(this::result)
                .toList();
    }

    private PastResult result(Evaluation evaluation) {
        Grant grant = grants.find(evaluation.grantId()).orElseThrow();
        return new PastResult(
                grant.id(),
                grant.number(),
                grant.title(),
                applications
                        .find(grant.applicationId())
                        .map(WonApplication::lotTitle)
                        .orElse(null),
                grant.sum(),
                evaluation.points(),
                evaluation.grade(),
                evaluation.recommendation());
    }
}
