package kz.bastama.expert.domain;

import static kz.bastama.expert.domain.ExpertEntry.when;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Iin;

/** A card as it was typed. The IIN is never shown again: left empty, the one that was given stays. */
public record TypedCard(
        String organisation,
        String region,
        Set<String> spheres,
        Set<String> languages,
        String education,
        String experience,
        String phone,
        String address,
        String iban,
        String iin,
        List<TypedTie> ties) {

    private static final int LONGEST = 4000;

    public TypedCard {
        spheres = Set.copyOf(spheres);
        languages = Set.copyOf(languages);
        ties = ties.stream().filter(tie -> !tie.blank()).toList();
    }

    public static TypedCard of(CardContent content) {
        return new TypedCard(
                content.organisation(),
                content.region(),
                content.spheres(),
                content.languages(),
                content.education(),
                content.experience(),
                content.phone(),
                content.address(),
                content.iban(),
                "",
                content.ties().stream().map(TypedTie::of).toList());
    }

    /** @param forExpert whether spheres, languages and region are asked for */
    public Verdict check(boolean forExpert) {
        Verdict own = Verdict.all(Stream.of(
                when(organisation.isBlank(), "expert.organisationMissing", "organisation"),
                when(forExpert && region.isBlank(), "expert.regionMissing", "region"),
                when(forExpert && spheres.isEmpty(), "expert.sphereMissing", "spheres"),
                when(forExpert && languages.isEmpty(), "expert.languageMissing", "languages"),
                when(organisation.length() > ExpertEntry.LINE, "expert.lineTooLong", "organisation"),
                when(phone.length() > ExpertEntry.LINE, "expert.lineTooLong", "phone"),
                when(address.length() > ExpertEntry.LINE, "expert.lineTooLong", "address"),
                when(education.length() > LONGEST, "expert.tooLong", "education"),
                when(experience.length() > LONGEST, "expert.tooLong", "experience"),
                when(!iban.isEmpty() && !Traits.isAccount(iban), "expert.ibanWrong", "iban"),
                when(!iin.isEmpty() && Iin.read(iin).isEmpty(), "expert.iinWrong", "iin")));
        return own.and(Verdict.all(
                IntStream.range(0, ties.size()).mapToObj(at -> ties.get(at).check("ties." + at))));
    }

    /** @param before what was said until now */
    public CardContent over(CardContent before) {
        return new CardContent(
                organisation.strip(),
                region,
                spheres,
                languages,
                education.strip(),
                experience.strip(),
                phone.strip(),
                address.strip(),
                Traits.account(iban),
                Iin.read(iin).orElse(before.iin()),
                ties.stream().map(TypedTie::read).toList());
    }

    @Override
    public String toString() {
        return "A typed card";
    }
}
