package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.util.List;
import kz.bastama.form.Answers;

/** What the application promised: work plan and indicators. */
public record Plan(String goal, List<Activity> activities, List<Indicator> indicators) {

    public Plan {
        activities = List.copyOf(activities);
        indicators = List.copyOf(indicators);
    }

    /** @param fromMonth month of the project, from 1 */
    public record Activity(String name, int fromMonth, int toMonth, String outcome) {}

    public record Indicator(String name, String unit, BigDecimal baseline, BigDecimal target, String proof) {}

    public static Plan of(Answers application) {
        return new Plan(
                application.text("goal"),
                application.rows("activities").stream()
                        .map(row -> new Activity(
                                row.text("activity"),
                                row.number("fromMonth").orElse(BigDecimal.ONE).intValue(),
                                row.number("toMonth").orElse(BigDecimal.ONE).intValue(),
                                row.text("outcome")))
                        .toList(),
                application.rows("indicators").stream()
                        .map(row -> new Indicator(
                                row.text("indicator"),
                                row.text("indicatorUnit"),
                                row.number("baseline").orElse(BigDecimal.ZERO),
                                row.number("target").orElse(BigDecimal.ZERO),
                                row.text("proof")))
                        .toList());
    }
}
