package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.List;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Reasons;

/**
 * Why an application that was ranked has no grant. There is always a reason, and it follows from the ranking and the votes alone.
 *
 * @param carried whether whoever decides carried it
 * @param departed whether the commission wrote why it departs from the ranking here
 * @param criterion of the edition, by which it did; null where none is known
 * @param sheets all of its score sheets; only final ones count
 */
public record Loss(boolean passed, boolean carried, boolean departed, String criterion, List<Review> sheets) {

    private static final String SELECTION = "reasons.selection.";

    public Loss {
        sheets = List.copyOf(sheets);
    }

    public Reasons reasons(Edition edition) {
        if (!passed) {
            return Reasons.of(SELECTION + "belowPass").and(weak(edition));
        }
        if (!carried) {
            Reasons voted = Reasons.of(SELECTION + (departed ? "departed" : "outvoted"));
            return criterion == null ? voted : voted.and(List.of("criteria." + criterion));
        }
        return Reasons.of(SELECTION + "moneyExhausted");
    }

    /** Criteria at which it got a smaller share of the points than the pass mark is of the scale. */
    private List<String> weak(Edition edition) {
        BigDecimal pass = edition.decimal("expert.pass");
        BigDecimal scale = edition.decimal("expert.scale");
        List<Review> counted = sheets.stream().filter(Review::isFinal).toList();
        return counted.isEmpty()
                ? List.of()
                : edition.names("criteria").stream()
                        .filter(name ->
                                sum(counted, name).multiply(scale).compareTo(full(counted, name, edition, pass)) < 0)
                        .map(name -> "criteria." + name)
                        .toList();
    }

    private static BigDecimal sum(List<Review> counted, String criterion) {
        return counted.stream()
                .map(sheet -> sheet.scores().getOrDefault(criterion, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal full(List<Review> counted, String criterion, Edition edition, BigDecimal pass) {
        return edition.decimal("criteria." + criterion)
                .multiply(BigDecimal.valueOf(counted.size()))
                .multiply(pass);
    }
}
