package kz.bastama.legal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;

/** A rulebook line by line. */
public final class RulebookFixture {

    private static final OfficialText TEXT = OfficialText.of("kk", "ru");
    private static final LegalBasis BASIS = new LegalBasis(Certainty.DEFAULT, TEXT);

    private final List<Rule> rules = new ArrayList<>();
    private LocalDate from = LocalDate.parse("2025-07-01");

    public static RulebookFixture rulebook() {
        return new RulebookFixture();
    }

    /** A rulebook that rolls days off forward, with one term. */
    public static Rulebook withTerm(String name, Map<String, Object> span) {
        return rulebook()
                .rule("counting.rollForward", true)
                .rule("terms." + name, span)
                .build();
    }

    public RulebookFixture from(String day) {
        from = LocalDate.parse(day);
        return this;
    }

    public RulebookFixture group(String key) {
        rules.add(new Rule(key, null, TEXT, null));
        return this;
    }

    public RulebookFixture rule(String key, Object value) {
        rules.add(new Rule(key, value, TEXT, BASIS));
        return this;
    }

    public Rulebook build() {
        return new Rulebook(new EditionId("state-grant", from), TEXT, rules);
    }
}
