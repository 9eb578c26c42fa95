package kz.bastama.competition.domain;

import java.time.LocalDate;

/**
 * A meeting that had no quorum.
 *
 * @param on the day that it should have been
 * @param next the day to which it was convened anew
 */
public record Postponement(LocalDate on, int present, int needed, LocalDate next) {}
