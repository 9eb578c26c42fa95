package kz.bastama.planning.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/**
 * A direction declares a type of grant; term and amount must both lie within the bounds of that type, inclusive at both
 * ends (Law 36-III, article 6-1, point 2).
 */
public class DirectionFitsGrantType {

    private final Edition edition;
    private final BigDecimal tengePerMci;

    public DirectionFitsGrantType(Edition edition, BigDecimal tengePerMci) {
        this.edition = edition;
        this.tengePerMci = tengePerMci;
    }

    public Verdict check(String grantType, int months, BigDecimal amount) {
        String type = "grantTypes." + grantType;
        List<Refusal> refusals = new ArrayList<>();
        int minMonths = edition.whole(type + ".minMonths");
        int maxMonths = edition.whole(type + ".maxMonths");
        if (months < minMonths || months > maxMonths) {
            refusals.add(Refusal.of(
                            "planning.termOutsideType",
                            edition.basis(type + ".minMonths"),
                            Map.of("months", months, "min", minMonths, "max", maxMonths))
                    .at("months"));
        }
        BigDecimal min = edition.decimal(type + ".minMci").multiply(tengePerMci);
        if (amount.compareTo(min) < 0) {
            refusals.add(Refusal.of("planning.amountBelowType", edition.basis(type + ".minMci"), Map.of("min", min))
                    .at("amount"));
        }
        if (edition.has(type + ".maxMci")) {
            BigDecimal max = edition.decimal(type + ".maxMci").multiply(tengePerMci);
            if (amount.compareTo(max) > 0) {
                refusals.add(Refusal.of("planning.amountAboveType", edition.basis(type + ".maxMci"), Map.of("max", max))
                        .at("amount"));
            }
        }
        return new Verdict(refusals);
    }
}
