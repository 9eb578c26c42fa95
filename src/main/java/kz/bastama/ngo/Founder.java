package kz.bastama.ngo;

import kz.bastama.party.Bin;

/**
 * A founder (participant) of an organisation. Conflicts of interest are looked for among them (article 6-1, point 4 of Law
 * 36-III).
 *
 * @param iin of a natural person, or null
 * @param bin of a legal entity, or null
 */
public record Founder(String name, Iin iin, Bin bin) {

    /** The number as a page shows it: the BIN open, the IIN masked; empty where none was given. */
    public String shownNumber() {
        if (bin != null) {
            return bin.digits();
        }
        return iin == null ? "" : iin.masked();
    }
}
