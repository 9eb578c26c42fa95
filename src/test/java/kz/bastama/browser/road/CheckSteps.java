package kz.bastama.browser.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;

/** What data can tell is checked at once; the officer answers for the other grounds; one conclusion names all. */
class CheckSteps {

    private static final List<String> OFFICERS = List.of("operator", "operator2", "secretary");

    private final Road road;

    CheckSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("the officers declare that nothing binds them", () -> OFFICERS.forEach(this::declare)),
                new Step("the first application is checked", () -> check(road.firstApplication)),
                new Step("the second application is checked", () -> check(road.secondApplication)),
                new Step("the check is concluded", this::conclude),
                new Step("the conclusion is issued", this::read));
    }

    private void declare(String login) {
        road.as(login)
                .open(road.competition)
                .press("I have no conflict of interest with anybody on the list")
                .says("Saved.");
    }

    private void check(String application) {
        Portal operator = road.as("operator").await(application, "#grounds fieldset");
        assertThat(operator.read("#findings"))
                .contains("The organisation is in the NGO database")
                .doesNotContain("not passed");
        for (Locator ground : operator.all("#grounds fieldset")) {
            ground.getByLabel("does not apply").check();
            ground.locator("textarea").fill(Words.of("evidence"));
        }
        operator.press("Save the answers").says("The answers are saved.");
        StaffTask.take(operator, application, "Check the application")
                .choose("To admit to the expertise")
                .complete();
        operator.open(application).says("Admitted to the expertise");
    }

    /** Another officer than the one who checked them. */
    private void conclude() {
        StaffTask.take(road.as("operator2"), road.competition, "Confirm the result of the check")
                .write("Signed by, in Kazakh", Words.of("check.signatory"))
                .write("Signed by, in Russian", Words.of("check.signatoryRu"))
                .tick("The results of all checks are correct")
                .complete();
    }

    private void read() {
        road.as("operator")
                .paper(road.competition, "CC")
                .saysInKazakh(
                        Words.of("check.signatory"),
                        number(road.firstApplication),
                        Words.of("organisation.nameKk"),
                        Words.of("title.ngo1"))
                .saysInRussian(
                        Words.of("check.signatoryRu"), number(road.secondApplication), Words.of("organisation.nameRu"));
        road.as("ngo1").open(IntakeSteps.cabinet(road.firstApplication)).says("Admitted to the expertise");
    }

    private String number(String application) {
        return road.as("operator").open(application).read("h1 span");
    }
}
