package kz.bastama.planning;

/** A list was approved and published: competitions may be called from it. */
public record DirectionListApproved(ApprovedList list) {}
