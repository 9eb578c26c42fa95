package kz.bastama.browser.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;

/** The members of the competition commission vote; the result is public. */
class CommissionSteps {

    private static final String PASSWORD = "bastama-demo";

    private final Road road;

    CommissionSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("the commission is convened", this::convene),
                new Step("the members declare conflicts", this::declare),
                new Step("the members vote", this::vote),
                new Step("the voting is closed", this::decide),
                new Step("the protocol is signed", this::sign),
                new Step("the result is published", this::read),
                new Step("the applicants are told", this::tell));
    }

    private void convene() {
        Portal secretary = road.as("secretary").await(road.competition, "#members [name=member]");
        for (Locator member : secretary.all("#members [name=member]")) {
            member.check();
        }
        secretary
                .find("#members")
                .getByText("Save", new Locator.GetByTextOptions().setExact(true))
                .click();
        secretary.says("Saved.");
        LocalDate day = road.workingDayIn(7);
        StaffTask.take(secretary, road.competition, "Convene the competition commission")
                .date(day)
                .write("Time of the meeting", "15:00")
                .write("Place or link (in Kazakh)", Words.of("commission.place"))
                .write("Place or link (in Russian)", Words.of("commission.placeRu"))
                .write("Agenda (in Kazakh)", Words.of("commission.agenda"))
                .write("Agenda (in Russian)", Words.of("commission.agendaRu"))
                .complete();
        road.passTo(day);
        attendance(road.as("secretary").open(road.competition).says("has not voted"));
    }

    /** Nobody votes before the meeting has its quorum. */
    private static void attendance(Portal secretary) {
        for (Locator seat : secretary.all("#members select")) {
            seat.selectOption("IN_PERSON");
        }
        secretary
                .find("#members tr:has-text(\"%s\") [name=chair]".formatted(People.name("member2")))
                .check();
        secretary.press("Save the attendance").says("Saved.");
    }

    /** Until a member has declared, only the list of applicants is shown. */
    private void declare() {
        IntStream.rangeClosed(1, 7).forEach(each -> {
            Portal member = road.as("member" + each)
                    .open("/member")
                    .fitsPhone()
                    .follow(Words.of("competition.titleRu"))
                    .fitsPhone();
            member.saysNot(Words.of("title.ngo1"));
            for (Locator no : member.all("input[type=radio][value=no]")) {
                no.check();
            }
            member.press("Confirm and open the applications").says("Your declarations are taken.");
        });
    }

    private void vote() {
        IntStream.rangeClosed(1, 7).forEach(each -> {
            Portal member = road.as("member" + each)
                    .open("/member")
                    .fitsPhone()
                    .follow(Words.of("competition.titleRu"))
                    .fitsPhone();
            member.says(Words.of("commission.agendaRu")).says(Words.of("title.ngo1"));
            choose(member, "title.ngo1", "FOR");
            choose(member, "title.ngo2", "AGAINST");
            member.press("Vote").says("Your votes are taken.");
        });
    }

    private static void choose(Portal member, String title, String vote) {
        member.find("fieldset:has-text(\"%s\") [value=%s]".formatted(Words.of(title), vote))
                .check();
    }

    private void decide() {
        Portal secretary = road.as("secretary").open(road.competition).saysNot("has not voted");
        explain(secretary);
        StaffTask.take(secretary, road.competition, "Close the voting")
                .tick("All votes are in; the voting may be closed")
                .complete();
        secretary.open(road.competition).says("Lots decided");
    }

    /** Whoever reached the pass mark and is voted down has a reason by a criterion. */
    private static void explain(Portal secretary) {
        Locator form = secretary.find("#ranking form");
        form.locator("[name=criterion]").selectOption("relevance");
        form.locator("[name=reasonKk]").fill(Words.of("commission.reason"));
        form.locator("[name=reason]").fill(Words.of("commission.reasonRu"));
        form.locator("button").click();
        secretary.says("Saved.");
    }

    private void sign() {
        IntStream.rangeClosed(1, 7).forEach(each -> {
            Portal member = road.as("member" + each)
                    .await(road.competition.replace("/staff/", "/member/"), "#protocol [name=password]");
            member.fitsPhone().fill("password", PASSWORD).press("Sign").says("You have signed the protocol.");
        });
        StaffTask.take(road.as("secretary"), road.competition, "Sign the protocol after the members")
                .tick("I sign the protocol as the secretary")
                .complete();
    }

    private void read() {
        Portal visitor = road.anybody().await(road.call(), "#result");
        assertThat(visitor.read("#result"))
                .contains(Words.of("title.ngo1"), Words.of("organisation.nameRu"), "3,800,000")
                .doesNotContain(Words.of("title.ngo2"));
        road.as("secretary")
                .paper(road.competition, "CP")
                .saysInKazakh(People.name("member2"), Words.of("commission.agenda"), Words.of("organisation.nameKk"))
                .saysInRussian(
                        People.name("member2"), Words.of("commission.agendaRu"), Words.of("organisation.nameRu"));
    }

    private void tell() {
        Portal ngo = road.as("ngo1").await(IntakeSteps.cabinet(road.firstApplication), "#outcome");
        ngo.says("wins").says("average score 93").says(Words.of("expert.remark"));
        ngo.await("/messages", "main :text(\"Result for application\")").says("it has won a grant");
        Portal other = road.as("ngo2").open(IntakeSteps.cabinet(road.secondApplication));
        other.says("does not win").says("average score 86").says(Words.of("expert.remark"));
        assertThat(other.readAll("#outcome tbody th")).as("criteria").hasSizeGreaterThan(2);
        IntStream.rangeClosed(1, 8).forEach(each -> other.saysNot(People.name("expert" + each)));
        other.await("/messages", "main :text(\"Result for application\")").says("it has not won");
    }
}
