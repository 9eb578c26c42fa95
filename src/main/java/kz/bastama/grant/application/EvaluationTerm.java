package kz.bastama.grant.application;

import java.time.Instant;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/**
 * Until when an evaluation is to be concluded: so long after the last report, and not later than the day of the year from which on the
 * next directions are drafted (article 6-1(7): they take it into account).
 */
@Component
public class EvaluationTerm {

    private static final String YEARLY = "evaluation";

    private final Terms terms;

    EvaluationTerm(Terms terms) {
        this.terms = terms;
    }

    public Instant until(Evaluation evaluation, Grant grant) {
        Instant yearly = terms.due(grant.edition(), YEARLY, evaluation.begunAt());
        return terms.ofCase(evaluation.id().toString()).stream()
                .filter(term -> term.name().equals(StartEvaluation.TERM))
                .map(Term::due)
                .reduce(yearly, (one, other) -> other.isBefore(one) ? other : one);
    }
}
