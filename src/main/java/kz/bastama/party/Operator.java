package kz.bastama.party;

import kz.bastama.legal.OfficialText;

/**
 * The operator of grants (article 6-2 of Law 36-III).
 *
 * @param iban account that agreements name, or empty while none is entered
 * @param bic of the bank, or empty with it
 */
public record Operator(
        String bin,
        OfficialText name,
        OfficialText address,
        OfficialText head,
        OfficialText city,
        String iban,
        String bic) {

    public Operator(String bin, OfficialText name, OfficialText address, OfficialText head, OfficialText city) {
        this(bin, name, address, head, city, "", "");
    }
}
