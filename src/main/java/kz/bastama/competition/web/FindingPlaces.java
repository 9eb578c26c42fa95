package kz.bastama.competition.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bastama.competition.domain.Finding;
import kz.bastama.form.FieldError;
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

    /** What a check counts with besides its own field. */
    private static final Map<String, String> ALSO = Map.of(
            "totalIsSumOfLines",
            "budget",
            "amountOfType",
            "budget",
            "amountOfOpenType",
            "budget",
            "amountOfLot",
            "budget");

    /** Whether the check had all that it looks at: what is missing or mistyped was not checked, whatever came of it. */
    public boolean isChecked(Finding finding, List<FieldError> errors) {
        String check = finding.check();
        Set<String> places = new HashSet<>(Arrays.asList(FIELDS.get(check), ALSO.get(check)));
        return check.equals("declarations")
                || errors.stream()
                        .noneMatch(error -> places.contains(error.path().replaceFirst("[.\\[].*", "")));
    }

    /** Null where the finding passed, or is not about the form. */
    public String of(Finding finding) {
        return finding.passed() ? null : FIELDS.get(finding.check());
    }
}
