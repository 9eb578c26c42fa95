package kz.bastama.party;

import kz.bastama.legal.OfficialText;

/**
 * A state body whose programme and money it is (article 1, point 6 of Law 36-III).
 *
 * @param code short lower-case name, the scope of rights and of candidate groups, for example {@code culture}
 * @param kato territory by KATO, nine digits
 * @param head name and post of the head who signs orders
 */
public record Customer(String code, String bin, OfficialText name, String kato, OfficialText head, boolean active) {}
