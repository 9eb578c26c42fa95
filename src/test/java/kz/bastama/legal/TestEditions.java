package kz.bastama.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bastama.legal.domain.Rule;
import kz.bastama.legal.domain.Rulebook;
import kz.bastama.legal.domain.Rulebooks;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The shipped editions, and beside them the newest with other rules: no case begins with them, a test gives them to one. */
@Component
@Primary
public class TestEditions implements Editions {

    /** As the database keeps it. */
    public static final String BLIND = "blind-grant/2025-07-01";

    /** The newest, where officers declare conflicts of interest first. */
    public static final String DECLARING = "declaring-grant/2025-07-01";

    /** The newest with another pass mark, and other weights of the same sum. */
    public static final String WEIGHED = "weighed-grant/2025-07-01";

    private final Rulebooks shipped;
    private final Edition blind;
    private final Edition declaring;
    private final Edition weighed;

    /** Officers of most tests come and go: the newest without the duty to declare first, which has tests of its own. */
    private final Edition silent;

    TestEditions(Rulebooks shipped) {
        this.shipped = shipped;
        Rulebook newest = shipped.get(LegalFixture.STATE_GRANTS);
        this.blind = with(
                newest,
                Map.of(
                        "expert.blind", true,
                        "expert.officersDeclare", false,
                        // one application is hidden from whom the others are not
                        "selection.recusalCoversLot", false));
        this.weighed = with(
                newest,
                Map.of(
                        "expert.pass", 75,
                        "criteria.logic", 30,
                        "criteria.relevance", 5,
                        "criteria.methods", 10,
                        "expert.officersDeclare", false));
        this.declaring = newest;
        this.silent = with(newest, Map.of("expert.officersDeclare", false));
    }

    private static Edition with(Rulebook edition, Map<String, Object> values) {
        List<Rule> rules = edition.rules().stream()
                .map(rule ->
                        new Rule(rule.key(), values.getOrDefault(rule.key(), rule.value()), rule.title(), rule.basis()))
                .toList();
        return new Rulebook(edition.id(), edition.title(), rules);
    }

    @Override
    public Edition inForce(String programme, LocalDate day) {
        return shipped.inForce(programme, day);
    }

    @Override
    public Edition get(EditionId id) {
        return switch (id.toString()) {
            case BLIND -> blind;
            case DECLARING -> declaring;
            case WEIGHED -> weighed;
            default -> id.equals(LegalFixture.STATE_GRANTS) ? silent : shipped.get(id);
        };
    }

    @Override
    public List<Edition> all() {
        return shipped.all();
    }
}
