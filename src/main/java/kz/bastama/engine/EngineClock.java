package kz.bastama.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The one clock of the product. Everything that asks for the time gets it through {@link java.time.Clock}; this is the handle
 * by which a demonstration moves that time forward, so that terms of weeks end before the eyes of a visitor. A move survives a
 * restart, and other nodes on the same database follow within a second. In production the clock cannot be moved at all.
 */
public interface EngineClock {

    Instant now();

    /** How far the clock is ahead of the real one; zero in production. */
    Duration offset();

    /** Whether this start of the product may move its clock: only a demonstration may. */
    boolean isMovable();

    /** When the next term of any case ends; empty when nothing waits for a term. */
    Optional<Instant> nextDue();

    /** Whether steps without a term, or whose term has passed, still wait to be done: let them finish before a move. */
    boolean isBusy();

    /** Whether somebody else steps it just now: then it must not be moved. */
    boolean isHeld();

    /**
     * Moves the clock forward to just past the given instant (exactly on it, a repeating timer would never end). What is
     * due then happens within seconds.
     *
     * @throws IllegalStateException when the clock must not be moved here
     * @throws IllegalArgumentException when the instant is not later than now
     */
    void moveTo(Instant instant);
}
