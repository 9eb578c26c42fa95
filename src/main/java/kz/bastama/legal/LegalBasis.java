package kz.bastama.legal;

/**
 * Where a rule comes from.
 *
 * @param certainty law, observed practice or our default
 * @param source act, article and point, in words a reader can look up
 */
public record LegalBasis(Certainty certainty, OfficialText source) {}
