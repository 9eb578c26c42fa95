package kz.bastama.platform;

import java.util.List;

/** What else has to be said on the console once the product is ready. */
interface StartNote {

    List<String> lines();
}
