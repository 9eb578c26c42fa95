package kz.bastama.legal.persistence;

import java.time.LocalDate;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.MonthlyCalculationIndex;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rules as the product ships them, without a database, for tests that need no more. */
public final class ShippedRules {

    private static final RuleFiles FILES = new RuleFiles(new PathMatchingResourcePatternResolver(), "classpath:legal/");

    private ShippedRules() {}

    public static Edition stateGrantOf2025() {
        return FILES.editions().get(new EditionId("state-grant", LocalDate.of(2025, 7, 1)));
    }

    public static MonthlyCalculationIndex monthlyIndex() {
        return FILES.monthlyIndex();
    }
}
