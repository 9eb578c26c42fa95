package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions about calls. */
public interface CallQuestions {

    /** @return false when that question is there already: the same words of the same person */
    boolean add(CallQuestion question);

    /**
     * How many questions about the call wait for an answer that the asker of that one asked: the person, or the reader of the
     * same mail address. Nobody else counts them for that asker until the present transaction ends.
     */
    int waiting(UUID competitionId, UUID askedBy);

    /** How many questions about the call wait for an answer that people without an account asked. */
    int waitingOfGuests(UUID competitionId);

    /** So many of them may wait. */
    int mostOfGuests();

    void save(CallQuestion question);

    /** Waits until nobody else changes it. */
    Optional<CallQuestion> find(UUID id);

    /** In the order in which they were asked. */
    List<CallQuestion> ofCompetition(UUID competitionId);
}
