package planted.cycles.bastama.grant.domain;

import planted.cycles.bastama.grant.web.Egg;

/** Came first. */
public record Hen(Egg egg) {}
