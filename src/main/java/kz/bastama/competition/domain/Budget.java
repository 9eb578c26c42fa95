package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kz.bastama.form.Answers;

/**
 * The budget of an application, in tenge. What is asked from the grant and what the organisation adds make up the cost of a
 * line; the institutional share is what is asked for the organisation itself.
 *
 * @param total sum that the applicant wrote as asked
 */
public record Budget(List<Line> lines, BigDecimal total) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Budget {
        lines = List.copyOf(lines);
    }

    public record Line(
            String item,
            String unit,
            BigDecimal quantity,
            BigDecimal price,
            BigDecimal asked,
            BigDecimal own,
            boolean institutional) {

        /** Whether quantity times price, to the tiyn, is what the two sources give. */
        public boolean addsUp() {
            return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP).compareTo(asked.add(own)) == 0;
        }
    }

    public static Budget of(Answers answers) {
        return new Budget(
                answers.rows("budget").stream()
                        .map(row -> new Line(
                                row.text("item"),
                                row.text("itemUnit"),
                                row.number("quantity").orElse(BigDecimal.ZERO),
                                row.number("price").orElse(BigDecimal.ZERO),
                                row.number("asked").orElse(BigDecimal.ZERO),
                                row.number("own").orElse(BigDecimal.ZERO),
                                row.yes("institutional")))
                        .toList(),
                answers.number("total").orElse(BigDecimal.ZERO));
    }

    public BigDecimal asked() {
        return lines.stream().map(Line::asked).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal own() {
        return lines.stream().map(Line::own).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal institutional() {
        return lines.stream().filter(Line::institutional).map(Line::asked).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the institutional part is within that share of what is asked, in per cent, to the tiyn. */
    public boolean institutionalWithin(BigDecimal percent) {
        return institutional().multiply(HUNDRED).compareTo(asked().multiply(percent)) <= 0;
    }

    /** The most that may be asked for the organisation itself, rounded down to the tiyn. */
    public BigDecimal institutionalLimit(BigDecimal percent) {
        return asked().multiply(percent).divide(HUNDRED, 2, RoundingMode.DOWN);
    }
}
