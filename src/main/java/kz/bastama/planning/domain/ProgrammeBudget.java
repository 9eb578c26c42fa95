package kz.bastama.planning.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.MoneyUse;

/**
 * The budget of a programme of one customer for one year: what the list approves, what is agreed and transferred, and what
 * is spent of it. All sums in tenge.
 *
 * @param agreed by the agreement on financing; null while none is concluded
 * @param transferred to the operator and confirmed by it
 */
public record ProgrammeBudget(List<Line> lines, BigDecimal agreed, BigDecimal transferred, List<MoneyUse> uses) {

    public ProgrammeBudget {
        lines = List.copyOf(lines);
        uses = List.copyOf(uses);
    }

    /** A direction of the list and its money. */
    public record Line(UUID directionId, int number, OfficialText title, BigDecimal amount) {}

    public Optional<Line> line(UUID directionId) {
        return lines.stream()
                .filter(line -> line.directionId().equals(directionId))
                .findFirst();
    }

    public BigDecimal approved() {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What may be spent at the most: the list, and the agreement once there is one. */
    public BigDecimal limit() {
        return agreed == null ? approved() : approved().min(agreed);
    }

    public BigDecimal committed() {
        return committed(use -> true);
    }

    public BigDecimal committed(UUID directionId) {
        return committed(of(directionId));
    }

    /** What is not committed yet; negative when the list or the agreement was cut below what is committed. */
    public BigDecimal left() {
        return limit().subtract(committed());
    }

    /** The same for one direction of the list. */
    public BigDecimal left(Line line) {
        return line.amount().subtract(committed(line.directionId()));
    }

    /** By concluded agreements with grantees. */
    public BigDecimal granted() {
        return granted(use -> true);
    }

    public BigDecimal granted(UUID directionId) {
        return granted(of(directionId));
    }

    public BigDecimal paid() {
        return paid(use -> true);
    }

    public BigDecimal paid(UUID directionId) {
        return paid(of(directionId));
    }

    /** With the operator and not paid out. */
    public BigDecimal onHand() {
        return transferred.subtract(paid());
    }

    private BigDecimal committed(Predicate<MoneyUse> which) {
        return sum(which, MoneyUse.Kind.COMMITTED).subtract(sum(which, MoneyUse.Kind.RELEASED));
    }

    private BigDecimal granted(Predicate<MoneyUse> which) {
        return sum(which, MoneyUse.Kind.GRANTED).subtract(sum(which, MoneyUse.Kind.RELEASED));
    }

    private BigDecimal paid(Predicate<MoneyUse> which) {
        return sum(which, MoneyUse.Kind.PAID).subtract(sum(which, MoneyUse.Kind.REFUNDED));
    }

    private BigDecimal sum(Predicate<MoneyUse> which, MoneyUse.Kind kind) {
        return uses.stream()
                .filter(use -> use.kind() == kind)
                .filter(which)
                .map(MoneyUse::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Predicate<MoneyUse> of(UUID directionId) {
        return use -> Objects.equals(use.directionId(), directionId);
    }
}
