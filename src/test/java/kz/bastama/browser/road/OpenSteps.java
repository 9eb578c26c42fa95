package kz.bastama.browser.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bastama.browser.Portal;

/** What anybody and the managers see of it in the end. */
class OpenSteps {

    private final Road road;

    OpenSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("anybody reads the card of the project", this::card),
                new Step("managers read the figures", this::figures));
    }

    private void card() {
        Portal visitor = road.anybody().open("/projects").follow(Words.of("title.ngo1"));
        visitor.says("Finished")
                .says(Words.of("organisation.nameRu"))
                .says(Words.of("application.project.summary"))
                .says("Promised and delivered")
                .says(Words.of("report.narrative.achieved"))
                .says("3,000,000");
        assertThat(visitor.readAll("#payments tbody tr"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("2,660,000"),
                        last -> assertThat(last).contains("340,000"));
        assertThat(visitor.read("#payments tfoot")).contains("3,000,000");
    }

    private void figures() {
        Portal manager = road.as("manager").open("/insight?customer=culture");
        assertThat(manager.readAll(".tile"))
                .satisfiesExactlyInAnyOrder(
                        planned -> assertThat(planned).contains("Planned", "9,000,000"),
                        financed -> assertThat(financed).contains("Agreed with the operator", "9,000,000"),
                        transferred -> assertThat(transferred).contains("Transferred", "9,000,000"),
                        announced -> assertThat(announced).contains("Announced", "9,000,000"),
                        asked -> assertThat(asked).contains("Asked for", "7,600,000"),
                        awarded -> assertThat(awarded).contains("Awarded", "3,800,000"),
                        committed -> assertThat(committed).contains("Committed", "3,000,000"),
                        agreed -> assertThat(agreed).contains("Agreed", "3,000,000"),
                        paid -> assertThat(paid).contains("Paid", "3,000,000"),
                        left -> assertThat(left).contains("Left", "6,000,000"));
        assertThat(manager.readAll("tfoot td").subList(0, 2))
                .as("open and overdue cases of the state body, all stages")
                .containsExactly("0", "0");
        manager.says("No case waits because a step failed.");
        manager.follow("Paid").says("101").says("202").says(Words.of("title.ngo1"));
        assertThat(manager.readAll("tbody td:last-child"))
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first).contains("2,660,000"),
                        last -> assertThat(last).contains("340,000"));
        manager.open("/insight/cases?customer=culture").says("No open case fits.");
    }
}
