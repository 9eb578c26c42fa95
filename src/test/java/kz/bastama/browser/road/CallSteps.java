package kz.bastama.browser.road;

import java.util.List;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;

/** The operator plans a competition from the approved list and announces it. */
class CallSteps {

    private final Road road;

    CallSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("a competition is planned", this::plan),
                new Step("it is announced", this::announce),
                new Step("the call stands open", this::read));
    }

    private void plan() {
        Portal operator = road.as("operator").open("/staff/competitions");
        operator.follow("Plan a competition").fill("grantType", "short");
        operator.find("label:has-text(\"%s\") [name=direction]".formatted(Words.of("direction.titleRu")))
                .check();
        operator.fill(Words.form("competition"))
                .press("Plan a competition")
                .says("The competition is planned.")
                .says("9,000,000");
        road.competition = operator.path();
    }

    private void announce() {
        Portal operator = road.as("operator");
        StaffTask.take(operator, road.competition, "Prepare the announcement")
                .write("Contact person", Words.of("announcement.person"))
                .write("Telephone", "+7 717 200 11 22")
                .write("E-mail", "konkurs@example.kz")
                .write("Place of the presentation of projects (in Kazakh)", Words.of("announcement.place"))
                .write("Place of the presentation of projects (in Russian)", Words.of("announcement.placeRu"))
                .tick("Announce today")
                .complete();
        operator.open(road.competition).says("Taking applications");
    }

    private void read() {
        Portal visitor = road.anybody().open("/calls").follow(Words.of("competition.titleRu"));
        visitor.says(Words.of("announcement.person"))
                .says("konkurs@example.kz")
                .says("6:30\u202fPM")
                .says("Sign in to apply");
        visitor.paper(road.call(), "AN")
                .saysInKazakh(Words.of("competition.titleKk"), Words.of("announcement.place"), "18:30")
                .saysInRussian(Words.of("direction.titleRu"), Words.of("announcement.placeRu"));
    }
}
