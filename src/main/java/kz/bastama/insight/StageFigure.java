package kz.bastama.insight;

import java.util.List;

/**
 * How many cases stand in a stage and for how long.
 *
 * @param medianDays median of the full days in the stage, or null when nothing stands there
 * @param oldestDays or null when nothing stands there
 */
public record StageFigure(String stage, int open, long overdue, Double medianDays, Long oldestDays) {

    static StageFigure of(String stage, List<CaseLine> lines) {
        List<Long> days = lines.stream().map(CaseLine::days).sorted().toList();
        return new StageFigure(
                stage,
                lines.size(),
                lines.stream().filter(CaseLine::overdue).count(),
                days.isEmpty() ? null : median(days),
                days.isEmpty() ? null : days.get(days.size() - 1));
    }

    private static double median(List<Long> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
