package kz.bastama.browser.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bastama.browser.Portal;

/** Two organisations apply in time, a third one late; what was typed survives a mistake. */
class IntakeSteps {

    private static final String NOT_MONEY =
            "\u201cSum asked, tenge\u201d is not a sum in tenge: please write it like 1 234 567,50.";

    private final Road road;

    IntakeSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("an organisation renames itself", this::rename),
                new Step("an organisation makes a mistake in its application", this::mistake),
                new Step("it mends the draft and sends it", this::sendFirst),
                new Step("it has its receipt", this::receipt),
                new Step("another one sends its own", this::sendSecond),
                new Step("the intake closes before the late", this::close));
    }

    /** To a name with everything that a page or a paper may stumble over. */
    private void rename() {
        Portal ngo = road.as("ngo1").open("/cabinet/organisation").fill(Words.form("organisation"));
        ngo.press("Save").says("The profile is saved.").holds("nameEn", "");
        ngo.open("/cabinet").says(Words.of("organisation.nameRu"));
        Portal operator = road.as("operator").open("/staff/organisations");
        operator.fill("q", Words.of("search.organisation")).press("Find");
        operator.says(Words.of("organisation.nameRu")).follow(Words.of("organisation.nameRu"));
        operator.says(Words.of("organisation.nameKk"));
    }

    private void mistake() {
        Portal ngo = ApplicationForm.begin(road.as("ngo1"), road.call())
                .describe(Words.of("title.ngo1"))
                .budget()
                .page();
        road.firstApplication = staff(ngo.path());
        ngo.fill("total", Words.of("notMoney")).press("Check and send");
        ngo.says("To be corrected in the form").saysNot("Send the application").follow(NOT_MONEY);
        ngo.holds("total", Words.of("notMoney")).holds("budget[0].item", Words.of("application.money.budget[0].item"));
    }

    private void sendFirst() {
        Portal ngo = road.as("ngo1").open("/cabinet/applications").follow(Words.of("title.ngo1"));
        assertThat(staff(ngo.path())).as("the draft opens again").isEqualTo(road.firstApplication);
        ngo.holds("title", Words.of("title.ngo1"));
        ngo.press("Budget").holds("budget[1].item", Words.of("application.money.budget[1].item"));
        ngo.fill("total", Words.of("application.money.total")).press("Next");
        ngo.fill(Words.form("application.declarations")).press("Check and send");
        ngo.saysNot("not passed").says("passed");
        sent(ngo.press("Send the application"), "ngo1");
    }

    private void receipt() {
        Portal ngo = road.as("ngo1");
        String cabinet = cabinet(road.firstApplication);
        String number = ngo.open(cabinet).read("h1 span");
        String digest = ngo.read("dd.code");
        ngo.paper(cabinet, "RC")
                .saysInKazakh(
                        number,
                        Words.of("organisation.nameKk"),
                        Words.of("title.ngo1"),
                        digest.substring(0, 32),
                        digest.substring(32))
                .saysInRussian(number, Words.of("organisation.nameRu"));
        ngo.open("/messages").says("Application " + number + " has arrived");
    }

    private void sendSecond() {
        Portal ngo = ApplicationForm.begin(road.as("ngo2"), road.call())
                .describe(Words.of("title.ngo2"))
                .budget()
                .declare()
                .check();
        road.secondApplication = staff(ngo.path());
        Portal left = ngo.another().open(cabinet(road.secondApplication) + "/edit");
        sent(ngo.press("Send the application"), "ngo2");
        left.fill("title", "Typed too late")
                .says("Not saved: sent already.")
                .says("Typed here, not sent")
                .holds("title", "Typed too late")
                .close();
    }

    private void close() {
        Portal late = ApplicationForm.begin(road.as("ngo3"), road.call())
                .describe(Words.of("title.ngo3"))
                .budget()
                .declare()
                .check();
        road.passTerm();
        late.press("Send the application")
                .says("The draft stays as it was saved before.")
                .saysNot("is registered");
        road.as("operator").await(road.competition, ".badge:has-text(\"Applications being checked\")");
        road.anybody().open(road.call()).saysNot("Apply for this lot").saysNot("Sign in to apply");
    }

    private static void sent(Portal ngo, String login) {
        assertThat(ngo.read("h1")).matches("AP-\\d{4}-\\d{5}: " + Words.of("title." + login));
        assertThat(ngo.read("dd.code")).as("SHA-256").matches("[0-9a-f]{64}");
        ngo.says("is registered. The receipt follows in a moment.");
    }

    static String staff(String path) {
        return path.replaceFirst("/cabinet/applications/([^/]+).*", "/staff/applications/$1");
    }

    static String cabinet(String staff) {
        return staff.replace("/staff/", "/cabinet/");
    }
}
