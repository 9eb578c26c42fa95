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

    /** Another head means that somebody has to look again who speaks for the organisation: another number under the same name too. */
    boolean hasOtherHead(Profile other) {
        boolean otherNumber = other.head.iin() != null && !other.head.iin().equals(head.iin());
        return otherNumber || !head.name().equalsIgnoreCase(other.head.name());
    }

    /** This, and where it says nothing what the other says: number and post of the head only where both mean the same one. */
    Profile filledBy(Profile said) {
        return new Profile(
                name,
                legalForm,
                registeredOn == null ? said.registeredOn : registeredOn,
                kato,
                address.isBlank() ? said.address : address,
                head.name().isBlank() ? said.head : filled(head, said.head),
                contact.person().isBlank() ? said.contact : contact,
                bank == null ? said.bank : bank,
                spheres.isEmpty() ? said.spheres : spheres,
                founders.isEmpty() ? said.founders : founders,
                presence.equals(Presence.UNKNOWN) ? said.presence : presence);
    }

    private static Head filled(Head one, Head other) {
        return one.name().equalsIgnoreCase(other.name())
                ? new Head(
                        one.name(),
                        one.post(),
                        one.postKk().isEmpty() ? other.postKk() : one.postKk(),
                        one.iin() == null ? other.iin() : one.iin())
                : one;
    }
}
