package kz.bastama.account;

import java.util.List;
import java.util.Locale;

/** A part of the first page of the product: the newest of something that is open to all. A module contributes one as a bean. */
public interface LandingPart {

    /** Message key: {@code <key>.title}, {@code <key>.none} and {@code <key>.more} are shown. */
    String key();

    /** Page with all of them. */
    String path();

    /** Small numbers first. */
    int order();

    /** At most five, in the order of the page. */
    List<LandingItem> newest(Locale language);
}
