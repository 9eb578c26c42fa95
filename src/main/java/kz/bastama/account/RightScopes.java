package kz.bastama.account;

import java.util.Locale;
import java.util.Map;

/** The customers at which a right can be held. The module of the customers implements it. */
public interface RightScopes {

    /** Names by code, in the order of the language. */
    Map<String, String> names(Locale language);
}
