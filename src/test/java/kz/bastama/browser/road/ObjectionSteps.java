package kz.bastama.browser.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;

/** Whoever lost objects; an officer who took no part decides; contracting is held until the answer is there and the term over. */
class ObjectionSteps {

    private static final String HELD = "No agreements are concluded until all objections are settled.";

    private final Road road;
    private String objection;

    ObjectionSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("an applicant objects to the result", this::object),
                new Step("an officer who took no part is named", this::name),
                new Step("the objection is decided", this::decide),
                new Step("the applicant reads the answer", this::read),
                new Step("the objection term ends", this::passObjections));
    }

    private void object() {
        Portal ngo = road.as("ngo2").open(cabinet()).follow("Object to the result");
        ngo.saysNot("The refusal in the check of applications").press("Send the objection");
        ngo.says("mistakes in the form").fill(Words.form("objection")).press("Send the objection");
        ngo.says("is registered").says(Words.of("objection.objectionFacts")).says("SHA-256 of the objection");
        road.anybody().open(road.call()).says("Being considered: 1.").says(HELD);
    }

    private void name() {
        Portal operator = road.as("operator").open(road.competition);
        String number = operator.read("#objections-filed a");
        operator.follow(number).says(Words.of("objection.objectionFacts"));
        objection = operator.path();
        List<Locator> free = operator.all("#decider [name=person]:enabled");
        assertThat(free).as("who took no part").hasSize(1);
        free.get(0).check();
        operator.press("Save").says("Who decides is saved.");
        StaffTask.take(operator, objection, "Assign who decides")
                .tick("Who decides is named on the case page")
                .complete();
    }

    private void decide() {
        Portal officer = road.as("operator3").open(road.competition);
        officer.press("I have no conflict of interest with anybody on the list").says("Saved.");
        StaffTask.take(officer, objection, "Consider the objection")
                .choose("To dismiss it")
                .choose("It only asks to judge anew what the experts judged")
                .write("Reasons of the decision", Words.of("decision.objection"))
                .complete();
    }

    private void read() {
        Portal ngo = road.as("ngo2").await(cabinet() + "/objection", "#objection a[type=\"application/pdf\"]");
        ngo.says("Dismissed").says(Words.of("decision.objection"));
        ngo.await("/messages", "main :text(\"Decision on objection\")");
        road.anybody()
                .await(road.call(), "#objections-told li")
                .says("Dismissed: 1")
                .saysNot(HELD);
    }

    private void passObjections() {
        LocalDate published = road.today();
        road.as("operator").open("/staff/grants").says("No grants");
        road.passTerm();
        road.as("operator").await(road.competition, ".badge:has-text(\"Concluded\")");
        assertThat(road.today()).isAfter(published.plusDays(1));
    }

    private String cabinet() {
        return IntakeSteps.cabinet(road.secondApplication);
    }
}
