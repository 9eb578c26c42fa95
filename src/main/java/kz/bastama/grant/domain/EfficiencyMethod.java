package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.bastama.legal.Edition;
import kz.bastama.planning.EfficiencyGrade;

/**
 * How an edition scores efficiency: each of the group gives whole points on each criterion, a criterion has the mean of the group, a
 * project the sum of these means as they are printed, so that a reader can add them up.
 *
 * @param highest points by the names of the criteria, in the order of the edition
 * @param effective points from which a project is effective, {@code partly} from which it is partly so
 * @param decimals of a mean
 */
public record EfficiencyMethod(Map<String, Integer> highest, int effective, int partly, int decimals) {

    public static final String CRITERIA = "evaluation.criteria";

    public EfficiencyMethod {
        highest = Collections.unmodifiableMap(new LinkedHashMap<>(highest));
    }

    public static EfficiencyMethod of(Edition edition) {
        Map<String, Integer> highest = new LinkedHashMap<>();
        edition.names(CRITERIA).forEach(name -> highest.put(name, edition.whole(CRITERIA + "." + name)));
        return new EfficiencyMethod(
                highest,
                edition.whole("evaluation.effective"),
                edition.whole("evaluation.partly"),
                edition.whole("evaluation.decimals"));
    }

    /** Whether these are whole points on each criterion and on nothing else, none above its highest. */
    public boolean takes(Map<String, Integer> points) {
        return points.keySet().equals(highest.keySet())
                && points.entrySet().stream()
                        .allMatch(one -> one.getValue() >= 0 && one.getValue() <= highest.get(one.getKey()));
    }

    /** Mean of the sheets on a criterion. */
    public BigDecimal mean(String criterion, Collection<EvaluationSheet> sheets) {
        if (sheets.isEmpty()) {
            throw new IllegalStateException("Nobody has scored " + criterion);
        }
        int sum =
                sheets.stream().mapToInt(sheet -> sheet.points().get(criterion)).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(sheets.size()), decimals, RoundingMode.HALF_UP);
    }

    public BigDecimal total(Collection<EvaluationSheet> sheets) {
        return highest.keySet().stream()
                .map(criterion -> mean(criterion, sheets))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public int highestTotal() {
        return highest.values().stream().mapToInt(Integer::intValue).sum();
    }

    public EfficiencyGrade grade(BigDecimal total) {
        if (total.compareTo(BigDecimal.valueOf(effective)) >= 0) {
            return EfficiencyGrade.EFFECTIVE;
        }
        return total.compareTo(BigDecimal.valueOf(partly)) >= 0
                ? EfficiencyGrade.PARTLY
                : EfficiencyGrade.NOT_EFFECTIVE;
    }
}
