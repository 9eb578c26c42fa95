package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions about calls. */
public interface CallQuestions {

    /** @return false when that question is there already: the same words of the same person */
    boolean add(CallQuestion question);

    void save(CallQuestion question);

    /** Waits until nobody else changes it. */
    Optional<CallQuestion> find(UUID id);

    /** In the order in which they were asked. */
    List<CallQuestion> ofCompetition(UUID competitionId);
}
