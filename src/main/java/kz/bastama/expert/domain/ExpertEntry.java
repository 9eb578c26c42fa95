package kz.bastama.expert.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/** An expert as an officer typed one in; the mail address is the login. */
public record ExpertEntry(
        String name, String email, String organisation, String region, Set<String> spheres, Set<String> languages) {

    /** Longest of what fits one line. */
    static final int LINE = 300;

    public ExpertEntry {
        spheres = Set.copyOf(spheres);
        languages = Set.copyOf(languages);
    }

    /** All that is missing, each at its field. */
    public Verdict check() {
        return Verdict.all(Stream.of(
                when(name.isBlank(), "expert.nameMissing", "name"),
                when(!Mail.looksRight(email), "expert.mailWrong", "email"),
                when(organisation.isBlank(), "expert.organisationMissing", "organisation"),
                when(region.isBlank(), "expert.regionMissing", "region"),
                when(spheres.isEmpty(), "expert.sphereMissing", "spheres"),
                when(languages.isEmpty(), "expert.languageMissing", "languages"),
                when(name.length() > LINE, "expert.lineTooLong", "name"),
                when(email.length() > LINE, "expert.lineTooLong", "email"),
                when(organisation.length() > LINE, "expert.lineTooLong", "organisation")));
    }

    static Verdict when(boolean wrong, String code, String field) {
        return wrong ? Verdict.refused(new Refusal(code, field, Map.of(), null)) : Verdict.allowed();
    }
}
