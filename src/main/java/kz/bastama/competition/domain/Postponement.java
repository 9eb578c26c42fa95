package kz.bastama.competition.domain;

import java.time.LocalDate;

/**
 * A meeting that had no quorum.
 *
 * @param on the day that it should have been
 * @param present of the commission, or of those who were left after the recusals on the point that lost its quorum
 * @param next the day to which it was convened anew
 * @param recused whether enough came, and too few were left after the recusals
 */
public record Postponement(LocalDate on, int present, int needed, LocalDate next, boolean recused) {}
