package kz.bastama.browser.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;

/** Experts declare that nothing binds them, score each application, and meet with a quorum. */
class ExpertiseSteps {

    private static final List<String> EXPERTS = List.of("expert1", "expert2", "expert3");
    private static final String PASSWORD = "bastama-demo";
    private static final Pattern WEIGHT = Pattern.compile("up to (\\d+) points");

    private final Road road;

    ExpertiseSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("experts are appointed", this::appoint),
                new Step("experts declare conflicts", () -> EXPERTS.forEach(this::declare)),
                new Step("experts score", () -> EXPERTS.forEach(this::score)),
                new Step("the experts are called to their meeting", this::call),
                new Step("the experts meet", this::meet),
                new Step("their protocol is issued", this::read),
                new Step("the experts sign it", this::sign));
    }

    private void appoint() {
        Portal operator = road.as("operator").await(road.competition, "#experts [name=expert]");
        for (String expert : EXPERTS) {
            operator.find("label:has-text(\"%s\") [name=expert]".formatted(People.name(expert)))
                    .check();
        }
        operator.press("Save").says("Saved.");
        StaffTask.take(operator, road.competition, "Appoint the experts")
                .tick("The expert commission is complete")
                .complete();
        operator.open(road.competition).says("Expertise opened: experts 3, applications 2");
    }

    private void declare(String login) {
        Portal expert = road.as(login)
                .open("/expert")
                .fitsPhone()
                .follow(Words.of("competition.titleRu"))
                .fitsPhone();
        for (Locator no : expert.all("input[type=radio][value=no]")) {
            no.check();
        }
        expert.press("Confirm and open the applications").says("Your declarations are taken.");
    }

    private void score(String login) {
        Portal expert = road.as(login);
        for (String title : List.of(Words.of("title.ngo1"), Words.of("title.ngo2"))) {
            expert.open(road.competition.replace("/staff/", "/expert/"))
                    .fitsPhone()
                    .follow(title)
                    .fitsPhone();
            int less = title.equals(Words.of("title.ngo1")) ? 1 : 2;
            for (Locator criterion : expert.all("#form fieldset")) {
                criterion.getByLabel("Points").fill(Integer.toString(weight(criterion) - less));
                criterion.getByLabel("Remark").fill(Words.of("expert.remark"));
            }
            expert.fill("recommendation", Words.of("expert.recommendation"))
                    .press("Make final")
                    .says("The score sheet is final.");
        }
    }

    private static int weight(Locator criterion) {
        Matcher weight = WEIGHT.matcher(criterion.locator("legend").innerText());
        assertThat(weight.find()).isTrue();
        return Integer.parseInt(weight.group(1));
    }

    private void call() {
        LocalDate day = road.workingDayIn(6);
        StaffTask.take(
                        road.as("secretary").await(road.competition, "#experts select"),
                        road.competition,
                        "Convene the expert commission")
                .date(day)
                .write("Time of the meeting", "15:00")
                .write("Place or link (in Kazakh)", Words.of("commission.place"))
                .write("Place or link (in Russian)", Words.of("commission.placeRu"))
                .complete();
        road.as("expert1").await("/messages", "main :text(\"Meeting of the expert commission\")");
        road.passTo(day);
    }

    private void meet() {
        Portal secretary = road.as("secretary").await(road.competition, "#experts select");
        secretary.says("final 2, open 0, dropped 0");
        for (Locator seat : secretary.all("#experts select")) {
            seat.selectOption("IN_PERSON");
        }
        secretary
                .find("#experts tr:has-text(\"%s\") [name=chair]".formatted(People.name("expert1")))
                .check();
        secretary.press("Save the attendance");
        StaffTask.take(secretary, road.competition, "Hold the meeting of the expert commission")
                .tick("Attendance and the chair are entered on the case page")
                .complete();
        Portal ranked = secretary.open(road.competition);
        assertThat(ranked.readAll("#ranking tbody tr"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("1").contains("93", Words.of("organisation.nameRu")),
                        second -> assertThat(second).startsWith("2").contains("86"));
    }

    private void sign() {
        for (String login : EXPERTS) {
            Portal expert =
                    road.as(login).await(road.competition.replace("/staff/", "/expert/"), "#protocol [name=password]");
            expert.says("SHA-256 (kk)")
                    .fitsPhone()
                    .fill("password", PASSWORD)
                    .press("Sign")
                    .says("You have signed the protocol.");
        }
        Portal secretary = road.as("secretary");
        StaffTask.take(secretary, road.competition, "Sign the protocol after the experts")
                .tick("I sign the protocol as the secretary")
                .complete();
        secretary.open(road.competition).says("secretary; signature recorded in Tasklist by");
    }

    private void read() {
        road.as("secretary")
                .paper(road.competition, "EP")
                .saysInKazakh(People.name("expert1"), Words.of("title.ngo1"), Words.of("organisation.nameKk"))
                .saysInRussian(People.name("expert2"), Words.of("organisation.nameRu"));
    }
}
