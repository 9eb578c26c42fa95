package planted.cycles.bastama.grant.web;

import planted.cycles.bastama.grant.domain.Hen;

/** Came first. */
public record Egg(Hen hen) {}
