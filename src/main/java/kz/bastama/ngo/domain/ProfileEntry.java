package kz.bastama.ngo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Founder;
import kz.bastama.ngo.Iin;
import kz.bastama.ngo.Organisation.Bank;
import kz.bastama.ngo.Organisation.Contact;
import kz.bastama.ngo.Organisation.Head;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Bin;
import kz.bastama.party.Iban;

/**
 * A profile as a person typed it: the form has checked its shape, and this checks the numbers that a form cannot. Empty text
 * means that nothing was given.
 */
public record ProfileEntry(
        String nameKk,
        String nameRu,
        String nameEn,
        String legalForm,
        LocalDate registeredOn,
        String kato,
        String address,
        String headName,
        String headPost,
        String headPostKk,
        String headIin,
        String contactPerson,
        String phone,
        String email,
        String iban,
        String bic,
        Set<String> spheres,
        List<FounderEntry> founders,
        Presence presence) {

    /** @param number BIN or IIN, or empty */
    public record FounderEntry(String name, String number) {

        private Optional<Bin> bin() {
            return Bin.read(number);
        }

        private Optional<Iin> iin() {
            return bin().isPresent() ? Optional.empty() : Iin.read(number);
        }

        private boolean isWrong() {
            return !number.isBlank() && bin().isEmpty() && iin().isEmpty();
        }
    }

    /** All that is wrong, each at its field. */
    public Verdict check(Territories territories, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (territories.find(kato).isEmpty()) {
            refusals.add(refusal("ngo.territoryUnknown", "kato"));
        }
        if (presence.kato() != null && territories.find(presence.kato()).isEmpty()) {
            refusals.add(refusal("ngo.territoryUnknown", "actualKato"));
        }
        if ((presence.kato() == null) != presence.address().isBlank()) {
            refusals.add(refusal("ngo.actualIncomplete", presence.kato() == null ? "actualKato" : "actualAddress"));
        }
        if (registeredOn != null && registeredOn.isAfter(today)) {
            refusals.add(refusal("ngo.registeredInFuture", "registeredOn"));
        }
        if (!headIin.isBlank() && Iin.read(headIin).isEmpty()) {
            refusals.add(refusal("ngo.iinWrong", "headIin"));
        }
        if (!iban.isBlank() && Iban.read(iban).isEmpty()) {
            refusals.add(refusal("ngo.ibanWrong", "iban"));
        }
        if (iban.isBlank() != bic.isBlank()) {
            refusals.add(refusal("ngo.bankIncomplete", iban.isBlank() ? "iban" : "bic"));
        }
        for (int i = 0; i < founders.size(); i++) {
            if (founders.get(i).isWrong()) {
                refusals.add(refusal("ngo.founderNumberWrong", "founders[" + i + "].number"));
            }
        }
        return new Verdict(refusals);
    }

    /** The profile; call it only after {@link #check} allowed it. */
    public Profile accepted() {
        return new Profile(
                new OfficialText(nameKk.strip(), nameRu.strip(), nameEn.strip()),
                legalForm,
                registeredOn,
                kato,
                address.strip(),
                new Head(
                        headName.strip(),
                        headPost.strip(),
                        headPostKk.strip(),
                        Iin.read(headIin).orElse(null)),
                new Contact(contactPerson.strip(), phone.strip(), email.strip()),
                Iban.read(iban)
                        .map(account -> new Bank(account.text(), bic.strip()))
                        .orElse(null),
                spheres,
                founders.stream()
                        .map(founder -> new Founder(
                                founder.name().strip(),
                                founder.iin().orElse(null),
                                founder.bin().orElse(null)))
                        .toList(),
                new Presence(presence.kato(), presence.address().strip(), presence.staff()));
    }

    private static Refusal refusal(String code, String field) {
        return new Refusal(code, field, Map.of(), null);
    }
}
