package kz.bastama.party;

import kz.bastama.legal.OfficialText;

/** The operator of grants (article 6-2 of Law 36-III). */
public record Operator(String bin, OfficialText name, OfficialText address, OfficialText head, OfficialText city) {}
