package kz.bastama.grant.application;

import java.util.UUID;
import kz.bastama.grant.domain.Evaluations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee, and who scored for civil society, that the conclusion is public. */
@Service
public class NotifyOfEvaluation {

    private final Evaluations evaluations;
    private final EvaluationNotices notices;

    NotifyOfEvaluation(Evaluations evaluations, EvaluationNotices notices) {
        this.evaluations = evaluations;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID evaluationId) {
        notices.concluded(evaluations.find(evaluationId).orElseThrow());
    }
}
