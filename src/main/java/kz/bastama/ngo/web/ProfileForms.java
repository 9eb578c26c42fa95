package kz.bastama.ngo.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.bastama.form.Answers;
import kz.bastama.ngo.Founder;
import kz.bastama.ngo.Iin;
import kz.bastama.ngo.Organisation.Bank;
import kz.bastama.ngo.Spheres;
import kz.bastama.ngo.Territories;
import kz.bastama.ngo.domain.Presence;
import kz.bastama.ngo.domain.Profile;
import kz.bastama.ngo.domain.ProfileEntry;
import kz.bastama.ngo.domain.ProfileEntry.FounderEntry;
import org.springframework.stereotype.Component;

/** Between the forms of registration and profile and what they say. */
@Component
class ProfileForms {

    private final Territories territories;
    private final Spheres spheres;

    ProfileForms(Territories territories, Spheres spheres) {
        this.territories = territories;
        this.spheres = spheres;
    }

    /** The lists that the forms choose from. */
    Map<String, Object> given(Locale language) {
        return Map.of("territories", territories.options(language), "spheres", spheres.options(language));
    }

    ProfileEntry entry(Answers answers) {
        return new ProfileEntry(
                answers.text("nameKk"),
                answers.text("nameRu"),
                answers.text("nameEn"),
                answers.text("legalForm"),
                answers.date("registeredOn").orElse(null),
                answers.text("kato"),
                answers.text("address"),
                answers.text("headName"),
                answers.text("headPost"),
                answers.text("headPostKk"),
                answers.text("headIin"),
                answers.text("contactPerson"),
                answers.text("phone"),
                answers.text("email"),
                answers.text("iban"),
                answers.text("bic"),
                new LinkedHashSet<>(answers.choices("spheres")),
                answers.rows("founders").stream()
                        .map(row -> new FounderEntry(row.text("name"), row.text("number")))
                        .toList(),
                new Presence(
                        answers.text("actualKato").isBlank() ? null : answers.text("actualKato"),
                        answers.text("actualAddress"),
                        answers.number("staff").map(BigDecimal::intValue).orElse(null)));
    }

    /** The profile as its owner would have typed it. */
    Map<String, Object> typed(Profile profile) {
        Map<String, Object> typed = new HashMap<>();
        typed.put("nameKk", profile.name().kk());
        typed.put("nameRu", profile.name().ru());
        typed.put("nameEn", profile.name().givenEnglish());
        typed.put("legalForm", profile.legalForm());
        typed.put(
                "registeredOn",
                profile.registeredOn() == null ? "" : profile.registeredOn().toString());
        typed.put("kato", profile.kato());
        typed.put("address", profile.address());
        typed.put("headName", profile.head().name());
        typed.put("headPost", profile.head().post());
        typed.put("headPostKk", profile.head().postKk());
        typed.put("headIin", digits(profile.head().iin()));
        typed.put("contactPerson", profile.contact().person());
        typed.put("phone", profile.contact().phone());
        typed.put("email", profile.contact().email());
        Bank bank = profile.bank() == null ? new Bank("", "") : profile.bank();
        typed.put("iban", bank.iban());
        typed.put("bic", bank.bic());
        Presence presence = profile.presence();
        typed.put("actualKato", presence.kato() == null ? "" : presence.kato());
        typed.put("actualAddress", presence.address());
        typed.put("staff", presence.staff() == null ? "" : presence.staff().toString());
        typed.put("spheres", sorted(profile.spheres()));
        typed.put(
                "founders", profile.founders().stream().map(ProfileForms::typed).toList());
        return typed;
    }

    /** What the state's register shows to everybody: nobody's name or number, no account. */
    Map<String, Object> openFacts(Profile profile) {
        Map<String, Object> open = typed(profile);
        open.keySet().retainAll(Set.of("nameKk", "nameRu", "nameEn", "legalForm", "registeredOn", "kato", "address"));
        return open;
    }

    private static Map<String, Object> typed(Founder founder) {
        String number =
                founder.bin() == null ? digits(founder.iin()) : founder.bin().digits();
        return Map.of("name", founder.name(), "number", number);
    }

    private static String digits(Iin iin) {
        return iin == null ? "" : iin.digits();
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
