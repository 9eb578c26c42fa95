package kz.bastama.competition.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;

/** The competitions and their lots. */
public interface Competitions {

    Competition save(Competition competition);

    Optional<Competition> find(UUID id);

    /**
     * For the acts that count what has come in: waits for every transaction that {@link #receiving} has let begin, and keeps
     * further ones out until this one ends.
     */
    Competition counting(UUID id);

    /** For what comes in: side by side with others, and never while somebody counts. */
    Competition receiving(UUID id);

    /** Newest first; {@code customerCode} and {@code state} null for all; {@code text} part of a title, or empty. */
    Page<Competition> search(String customerCode, CompetitionState state, String text, int page);

    /** Announced ones, open for applications first, then newest first. */
    List<Competition> announced();

    Lot save(Lot lot);

    Optional<Lot> lot(UUID id);

    /** In the order of their numbers. */
    List<Lot> lotsOf(UUID competitionId);

    /** Competitions that have a lot of the direction, whatever became of them. */
    List<Competition> ofDirection(UUID directionId);

    /** Who calls one of these directions at the same moment waits until this transaction ends. */
    void hold(Collection<UUID> directionIds);

    /** Whether a competition that was not called off already has a lot of the direction. */
    boolean called(UUID directionId);
}
