package kz.bastama.form.domain;

import java.util.Locale;
import java.util.Map;

/** The messages of this module. */
public interface Wording {

    /** @param code without the prefix {@code form.} */
    String say(String code, Map<String, ?> facts, Locale language);
}
