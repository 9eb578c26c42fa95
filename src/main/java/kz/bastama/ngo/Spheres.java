package kz.bastama.ngo;

import java.util.List;
import java.util.Locale;
import kz.bastama.form.Option;
import kz.bastama.legal.OfficialText;

/** The spheres of article 5 of Law 36-III in which grants are given, as the edition in force lists them. */
public interface Spheres {

    /** Codes in the order of the law, with its own numbering: {@code 1 … 5, 7 … 13, 13-1, 13-2, 15, 16}. */
    List<String> codes();

    /** What the law calls it; the bare code where the edition in force no longer lists it. */
    OfficialText title(String code);

    /** All spheres to choose from in a form. */
    List<Option> options(Locale language);
}
