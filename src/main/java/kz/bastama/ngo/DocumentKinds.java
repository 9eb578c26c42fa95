package kz.bastama.ngo;

import java.util.List;
import java.util.Optional;
import kz.bastama.legal.OfficialText;

/** The kinds of documents that the rules of state grants in force name. */
public interface DocumentKinds {

    List<DocumentKind> all();

    Optional<DocumentKind> find(String code);

    /** @param validDays for how many days from its issue such a document holds; null where it does not run out */
    record DocumentKind(String code, OfficialText title, Integer validDays) {}
}
