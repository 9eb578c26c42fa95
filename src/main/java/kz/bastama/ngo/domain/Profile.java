package kz.bastama.ngo.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Founder;
import kz.bastama.ngo.Organisation.Bank;
import kz.bastama.ngo.Organisation.Contact;
import kz.bastama.ngo.Organisation.Head;

/** What an organisation says of itself and may change. */
public record Profile(
        OfficialText name,
        String legalForm,
        LocalDate registeredOn,
        String kato,
        String address,
        Head head,
        Contact contact,
        Bank bank,
        Set<String> spheres,
        List<Founder> founders,
        Presence presence) {

    public Profile {
        spheres = Set.copyOf(spheres);
        founders = List.copyOf(founders);
    }

    /** Another head means that somebody has to look again who speaks for the organisation. */
    boolean hasOtherHead(Profile other) {
        return !head.name().equalsIgnoreCase(other.head.name());
    }
}
