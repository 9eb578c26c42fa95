package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Where an application stands after the expertise.
 *
 * @param average mean of the experts' totals, two decimals
 * @param rank in its lot, from 1; equal averages share a rank
 * @param passed whether the average reaches the pass mark
 */
public record Ranked(UUID applicationId, UUID lotId, BigDecimal average, int rank, boolean passed, int reviews) {}
