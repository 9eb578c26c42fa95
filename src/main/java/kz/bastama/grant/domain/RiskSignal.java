package kz.bastama.grant.domain;

/**
 * A sign in the data of a grant that a visit may be needed, with the rule and the figures behind it.
 *
 * @param rule name of the rule below {@code monitoring.signals} of the edition
 * @param threshold from which on the rule speaks, as the edition has it
 * @param found what the data say: a day in figures, a count or a sum
 * @param against the second figure that the rule compares or names
 */
public record RiskSignal(String rule, int threshold, Object found, Object against) {}
