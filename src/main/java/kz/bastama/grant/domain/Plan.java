package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import kz.bastama.form.Answers;

/** What the application promised: work plan and indicators. */
public record Plan(String goal, List<Activity> activities, List<Indicator> indicators) {

    public Plan {
        activities = List.copyOf(activities);
        indicators = List.copyOf(indicators);
    }

    /** @param fromMonth month of the project, from 1 */
    public record Activity(String name, int fromMonth, int toMonth, String outcome) {

        Activity revisedBy(Answers row) {
            return new Activity(
                    name,
                    row.number("fromMonth").orElse(BigDecimal.ONE).intValue(),
                    row.number("toMonth").orElse(BigDecimal.ONE).intValue(),
                    row.text("outcome"));
        }
    }

    public record Indicator(String name, String unit, BigDecimal baseline, BigDecimal target, String proof) {

        Indicator revisedBy(Answers row) {
            return new Indicator(name, unit, baseline, row.number("target").orElse(BigDecimal.ZERO), proof);
        }
    }

    /** The same activities and indicators with the months, outcomes and targets of a revision, which has a row for each in the same order. */
    public Plan revisedBy(Answers revision) {
        List<Answers> works = revision.rows("activities");
        List<Answers> measures = revision.rows("indicators");
        return new Plan(
                goal,
                IntStream.range(0, Math.min(activities.size(), works.size()))
                        .mapToObj(at -> activities.get(at).revisedBy(works.get(at)))
                        .toList(),
                IntStream.range(0, Math.min(indicators.size(), measures.size()))
                        .mapToObj(at -> indicators.get(at).revisedBy(measures.get(at)))
                        .toList());
    }

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
