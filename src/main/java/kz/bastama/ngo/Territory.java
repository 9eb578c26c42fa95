package kz.bastama.ngo;

import kz.bastama.legal.OfficialText;

/**
 * A territory by KATO, the classifier of administrative and territorial units.
 *
 * @param kato nine digits
 * @param parent code of the territory that it lies in, or null for a region
 */
public record Territory(String kato, String parent, OfficialText name) {

    public boolean isRegion() {
        return parent == null;
    }
}
