package kz.bastama.ngo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.bastama.form.Option;
import kz.bastama.legal.OfficialText;

/** The territories by KATO. */
public interface Territories {

    Optional<Territory> find(String kato);

    /** The regions and cities of republican standing, in the order of their codes. */
    List<Territory> regions();

    /** The territories directly within another one, in the order of their codes. */
    List<Territory> within(String kato);

    /** All territories to choose from in a form, each region followed by what lies in it. */
    List<Option> options(Locale language);

    /** Name with its region before it: {@code Karaganda region, Temirtau}; the bare code where nobody knows it. */
    OfficialText fullName(String kato);
}
