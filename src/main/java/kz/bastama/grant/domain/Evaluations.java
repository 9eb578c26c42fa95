package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The evaluations of projects and the sheets of their groups. */
public interface Evaluations {

    void save(Evaluation evaluation);

    Optional<Evaluation> find(UUID id);

    /** Waits until nobody else is about to change it or a sheet of it. */
    Optional<Evaluation> findForChange(UUID id);

    Optional<Evaluation> ofGrant(UUID grantId);

    /** Concluded ones of the grants of that customer, the latest first. */
    List<Evaluation> concludedOf(String customerCode, int most);

    /**
     * Not concluded yet.
     *
     * @param customerCode null for all
     */
    List<Evaluation> waiting(String customerCode);

    void save(EvaluationSheet sheet);

    void drop(UUID evaluationId, UUID personId);

    /** The customer first, then in the order in which they were named. */
    List<EvaluationSheet> sheets(UUID evaluationId);

    /** Sheets of a person, those that wait first. */
    List<EvaluationSheet> sheetsOf(UUID personId);
}
