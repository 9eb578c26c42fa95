package kz.bastama.ngo.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A fact of an organisation that a verified claim or its own people replaced. Of persons, of their numbers and of accounts it is said alone that they
 * are others.
 *
 * @param field end of the words for it
 * @param told whether {@code before} and {@code after} say what it was and is
 */
public record Replaced(String field, boolean told, String before, String after) {

    public static List<Replaced> between(Profile known, Profile said) {
        List<Replaced> all = new ArrayList<>();
        told(all, "nameKk", known.name().kk(), said.name().kk());
        told(all, "nameRu", known.name().ru(), said.name().ru());
        told(all, "nameEn", known.name().givenEnglish(), said.name().givenEnglish());
        told(all, "registeredOn", known.registeredOn(), said.registeredOn());
        told(all, "kato", known.kato(), said.kato());
        told(all, "address", known.address(), said.address());
        untold(all, "legalForm", known.legalForm(), said.legalForm());
        untold(all, "spheres", known.spheres(), said.spheres());
        untold(all, "presence", known.presence(), said.presence());
        untold(all, "head", known.head(), said.head());
        untold(all, "contact", known.contact(), said.contact());
        untold(all, "bank", known.bank(), said.bank());
        untold(all, "founders", known.founders(), said.founders());
        return all;
    }

    private static void told(List<Replaced> all, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            all.add(new Replaced(field, true, Objects.toString(before, ""), Objects.toString(after, "")));
        }
    }

    private static void untold(List<Replaced> all, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            all.add(new Replaced(field, false, "", ""));
        }
    }
}
