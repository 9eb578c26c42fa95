package kz.bastama.competition.web;

import java.util.Map;
import kz.bastama.competition.domain.Finding;
import org.springframework.stereotype.Component;

/** The field of the application that a finding of the checks by data is about. In templates: {@code @findingPlaces}. */
@Component("findingPlaces")
class FindingPlaces {

    private static final Map<String, String> FIELDS = Map.of(
            "term", "months",
            "termOfLot", "months",
            "amountOfType", "total",
            "amountOfOpenType", "total",
            "amountOfLot", "total",
            "territory", "kato",
            "budgetAddsUp", "budget",
            "totalIsSumOfLines", "total",
            "institutionalShare", "budget",
            "declarations", "noExclusion");

    /** Null where the finding passed, or is not about the form. */
    public String of(Finding finding) {
        return finding.passed() ? null : FIELDS.get(finding.check());
    }
}
