package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What the team wrote down on a visit; a draft until the act is finished.
 *
 * @param points by their names in the checklist of the edition
 * @param met who was met
 * @param remedy what the grantee is to remedy; empty where nothing is
 * @param ineligible expenses that the agreement does not allow, in tenge, as typed; empty where there are none
 */
public record VisitFindings(
        Map<String, Point> points, String met, String found, String recommended, String remedy, String ineligible) {

    /** What a point of the checklist may be answered with. */
    public enum Answer {
        YES,
        NO,
        NOT_APPLICABLE
    }

    /** @param answer null while it is open */
    public record Point(Answer answer, String remark) {

        public static final Point OPEN = new Point(null, "");
    }

    public VisitFindings {
        points = Map.copyOf(points);
    }

    public static VisitFindings none() {
        return new VisitFindings(Map.of(), "", "", "", "", "");
    }

    public Point point(String name) {
        return points.getOrDefault(name, Point.OPEN);
    }

    /** In tenge; empty where what was typed is no sum. */
    public Optional<BigDecimal> ineligibleSum() {
        if (ineligible.isBlank()) {
            return Optional.of(BigDecimal.ZERO);
        }
        String digits = ineligible.replace(" ", "").replace("\u00a0", "").replace(',', '.');
        return digits.matches("\\d{1,12}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    public boolean asksForRemedy() {
        return !remedy.isBlank();
    }
}
