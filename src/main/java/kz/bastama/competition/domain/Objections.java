package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;

/** The objections to results, drafts among them. Whoever sends one holds its application by {@link Applications#findHeld}. */
public interface Objections {

    /** Fails where the application has another one of that round. */
    void save(Objection objection);

    Optional<Objection> find(UUID id);

    /** The last one of that application, a draft too. */
    Optional<Objection> ofApplication(UUID applicationId);

    /** Held until the end of the transaction: whoever else changes it waits, and sees what came of it. */
    Optional<Objection> changing(UUID id);

    /** So held, the one of that application. */
    Optional<Objection> changingOf(UUID applicationId);

    /** Those of the application that were sent, the first one first. */
    List<Objection> sentOf(UUID applicationId);

    /** Those that were sent, in the order of their numbers. */
    List<Objection> ofCompetition(UUID competitionId);

    /** How many of the competition were sent and are not settled. */
    int open(UUID competitionId);

    /** The last one whose revision made that application a winner. */
    Optional<Objection> naming(UUID applicationId);

    /**
     * For staff: sent ones only. {@code customerCode} and {@code state} null for all.
     *
     * @param text part of the number of the objection or of the application, or of the project
     * @param sort {@code received}, {@code number}, {@code state}, or one of them after a minus for the reverse
     */
    Page<Objection> search(String customerCode, ObjectionState state, String text, String sort, int page);

    String nextNumber(int year);
}
