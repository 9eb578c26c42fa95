package kz.bastama.ngo.domain;

/**
 * Where an organisation is found, when that is not the legal address, and how many people work there.
 *
 * @param kato territory, or null where the legal address is the actual one
 * @param address below the territory, or empty
 * @param staff employed people, or null where nobody has said
 */
public record Presence(String kato, String address, Integer staff) {

    public static final Presence UNKNOWN = new Presence(null, "", null);
}
