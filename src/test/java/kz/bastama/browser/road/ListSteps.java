package kz.bastama.browser.road;

import java.time.LocalDate;
import java.util.List;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;
import org.assertj.core.api.Assertions;

/** A state body drafts directions, the public discusses them, the council recommends them, an order approves them. */
class ListSteps {

    private final Road road;

    ListSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("a list is opened", this::open),
                new Step("a direction is drafted", this::draft),
                new Step("the discussion opens", this::openDiscussion),
                new Step("somebody comments", this::comment),
                new Step("the comment is answered", this::answerComment),
                new Step("the discussion ends", this::endDiscussion),
                new Step("the discussion is summed up", this::summarise),
                new Step("the council recommends", this::recommend),
                new Step("the list is approved", this::approve),
                new Step("the list is published", this::publish));
    }

    private void open() {
        Portal officer = road.as("culture").open("/staff/lists");
        officer.fill("year", Integer.toString(road.today().getYear() + 1));
        officer.press("Open a list").says("The list is open.").says("Draft the directions");
        road.list = officer.path();
    }

    private void draft() {
        Portal officer = road.as("culture").open(road.list);
        officer.follow("Add a direction")
                .fill(Words.form("direction"))
                .fill("amount", "nine")
                .press("Save the direction");
        officer.says("is not a sum in tenge").holds("titleKk", Words.of("direction.titleKk"));
        officer.fill("amount", Words.of("direction.amount"))
                .press("Save the direction")
                .says("The direction is saved.")
                .says(Words.of("direction.titleRu"))
                .says("10 months");
    }

    private void openDiscussion() {
        Portal officer = road.as("culture");
        StaffTask.take(officer, road.list, "Draft the directions")
                .tick("The directions are ready for the public discussion")
                .complete();
        officer.open(road.list).says("In public discussion");
    }

    private void comment() {
        Portal citizen = road.anybody().open("/topics").says("Ministry of Public Accord");
        citizen.open(discussion()).says("The discussion is open until");
        citizen.fill(Words.form("comment"))
                .press("Comment")
                .says("Thank you. Your comment is published and will be answered.")
                .says(Words.of("comment.comment"));
    }

    private void answerComment() {
        Portal officer = road.as("culture").open(road.list).says("not answered");
        officer.fill("decision", "accepted")
                .fill("answer", Words.of("answer.comment"))
                .press("Save the answer")
                .says("The answer is saved.");
        road.anybody().open(discussion()).says(Words.of("answer.comment"));
    }

    private void endDiscussion() {
        LocalDate opened = road.today();
        road.passTerm();
        Portal officer = road.as("culture").await(road.list, "li:has-text(\"Summarise the discussion\")");
        Assertions.assertThat(road.today()).as("ten working days").isAfterOrEqualTo(opened.plusDays(12));
        officer.says("Discussion being summed up");
        road.anybody().open(discussion()).says("The discussion is over");
    }

    private void summarise() {
        Portal officer = road.as("culture");
        StaffTask.take(officer, road.list, "Summarise the discussion")
                .write("Summary (in Kazakh)", Words.of("summaryKk"))
                .write("Summary (in Russian)", Words.of("summary"))
                .complete();
        officer.open(road.list).says(Words.of("summary"));
    }

    private void recommend() {
        Portal secretary = road.as("secretary");
        StaffTask.take(secretary, road.list, "Enter the recommendation of the council")
                .write("Number of the minutes", "3")
                .date(road.today())
                .choose("To support the list")
                .complete();
        secretary.open(road.list).says("Minutes No. 3").says("The list is supported");
    }

    private void approve() {
        Portal officer = road.as("culture");
        StaffTask.take(officer, road.list, "Approve the list by order")
                .write("Number of the order", Words.of("order.number"))
                .date(road.today())
                .write("Signed by (post and name)", Words.of("order.signatory"))
                .complete();
        officer.open(road.list).says("List approved by order No. " + Words.of("order.number"));
    }

    private void publish() {
        Portal citizen = road.anybody();
        citizen.paper(discussion(), "DL")
                .saysInKazakh(Words.of("direction.titleKk"), Words.of("direction.goalKk"), Words.of("order.number"))
                .saysInRussian(Words.of("direction.titleRu"), Words.of("order.number"));
        citizen.await("/topics", "li:has-text(\"order %s\")".formatted(Words.of("order.number")));
    }

    private String discussion() {
        return road.list.replace("/staff/", "/topics/");
    }
}
