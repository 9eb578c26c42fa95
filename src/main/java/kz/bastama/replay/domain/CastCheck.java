package kz.bastama.replay.domain;

import static kz.bastama.replay.domain.Argument.may;
import static kz.bastama.replay.domain.Argument.needs;

import java.util.List;
import java.util.Map;

/** What the file must tell of those who take part. */
final class CastCheck {

    static final Map<String, Kind> SORTS = Map.of(
            "customers", Kind.CUSTOMER,
            "officers", Kind.OFFICER,
            "organisations", Kind.ORGANISATION,
            "experts", Kind.EXPERT,
            "members", Kind.MEMBER);

    static final List<Argument> OPERATOR = List.of(
            needs("bin", Kind.BIN),
            needs("name", Kind.WORDS),
            needs("address", Kind.WORDS),
            needs("head", Kind.WORDS),
            needs("city", Kind.WORDS));

    private static final Map<Kind, List<Argument>> PERSONS = Map.of(
            Kind.CUSTOMER,
            List.of(
                    needs("bin", Kind.BIN),
                    needs("kato", Kind.TEXT),
                    needs("name", Kind.WORDS),
                    needs("head", Kind.WORDS)),
            Kind.OFFICER,
            List.of(needs("name", Kind.TEXT), needs("role", Kind.TEXT), may("at", Kind.CUSTOMER)),
            Kind.ORGANISATION,
            List.of(
                    needs("bin", Kind.BIN),
                    needs("name", Kind.WORDS),
                    needs("form", Kind.TEXT),
                    needs("kato", Kind.TEXT),
                    needs("address", Kind.TEXT),
                    needs("head", Kind.TEXT),
                    may("registered", Kind.DAY),
                    may("filed", Kind.TEXTS),
                    may("verified", Kind.FLAG),
                    may("iban", Kind.TEXT),
                    may("bic", Kind.TEXT)),
            Kind.EXPERT,
            List.of(
                    needs("name", Kind.TEXT),
                    needs("works", Kind.TEXT),
                    needs("kato", Kind.TEXT),
                    needs("spheres", Kind.TEXTS),
                    needs("languages", Kind.TEXTS)),
            Kind.MEMBER,
            List.of(needs("name", Kind.TEXT), needs("works", Kind.TEXT), needs("seat", Kind.TEXT)));

    private CastCheck() {}

    static List<Argument> of(Kind kind) {
        return PERSONS.get(kind);
    }
}
