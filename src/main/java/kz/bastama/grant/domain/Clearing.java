package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The expenses of one revision and how far they are decided. Empty for a report that was sent before there were lines. */
public record Clearing(List<ReportLine> lines) {

    public Clearing {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public List<ReportLine> open() {
        return lines.stream().filter(ReportLine::isOpen).toList();
    }

    public List<ReportLine> questioned() {
        return lines.stream()
                .filter(line -> !line.isOpen() && line.decision() != LineDecision.ACCEPT)
                .toList();
    }

    public BigDecimal claimed() {
        return sum(lines, ReportLine::claimed);
    }

    public BigDecimal accepted() {
        return sum(decided(), ReportLine::accepted);
    }

    public BigDecimal refused() {
        return sum(decided(), line -> line.claimed().subtract(line.accepted()));
    }

    public BigDecimal undecided() {
        return sum(open(), ReportLine::claimed);
    }

    public int decidedCount() {
        return decided().size();
    }

    /** The lines that the next revision carries as they are: what was accepted whole, and all of a report that was accepted. */
    public List<ReportLine> settled(boolean reportAccepted) {
        return lines.stream()
                .filter(line -> line.isSettled() || reportAccepted || line.decision() == LineDecision.ACCEPT)
                .toList();
    }

    private List<ReportLine> decided() {
        return lines.stream().filter(line -> !line.isOpen()).toList();
    }

    private static BigDecimal sum(List<ReportLine> some, Function<ReportLine, BigDecimal> what) {
        return some.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
