package kz.bastama.browser.road;

import java.util.List;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;

/** The final report, its acceptance, the last payment, the closing. */
class ReportSteps {

    private final Road road;

    ReportSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("the report is drafted", this::draft),
                new Step("the report is sent", this::send),
                new Step("the report is accepted", this::accept),
                new Step("the act is issued", this::read),
                new Step("the last payment is made", this::pay),
                new Step("the project is closed", this::close));
    }

    private void draft() {
        Portal ngo = road.as("ngo1").open(cabinet()).follow("Begin the final report");
        ngo.fill(Words.form("report.narrative")).press("Save the draft").says("The draft is saved.");
    }

    private void send() {
        Portal ngo = road.as("ngo1").open(cabinet()).follow("Go on with the report");
        ngo.holds("achieved", Words.of("report.narrative.achieved")).press("Next");
        for (int row = ngo.find("button[value^=\"remove:expenses:\"]").count() - 1; row > 0; row--) {
            ngo.removeRow("expenses", row);
        }
        ngo.fill(Words.form("report.finance"))
                .fill("expenses[0].documentDate", road.today().toString());
        ngo.find("[name=\"expenses[0].budgetLine\"]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        ngo.press("Send the report").says("The report is sent. The operator reviews it.");
    }

    private void accept() {
        Portal operator = road.as("operator").open(road.grant).says(Words.of("report.narrative.achieved"));
        StaffTask.take(operator, road.grant, "Review the final report")
                .choose("To accept")
                .complete();
        operator.open(road.grant).says("Report accepted, revision 1");
    }

    private void read() {
        road.as("ngo1")
                .paper(cabinet(), "AA")
                .saysInKazakh(Words.of("title.ngo1"))
                .saysInRussian(Words.of("title.ngo1"));
    }

    /** What was confirmed by expenses and not paid yet: 3 000 000 less 70 per cent of 3 800 000. */
    private void pay() {
        Portal operator = road.as("operator");
        StaffTask.take(operator, road.grant, "Record the final payment")
                .write("Number of the payment order", "202")
                .date(road.today())
                .complete();
        operator.open(road.grant).says("order 202").says("340,000");
    }

    private void close() {
        road.as("operator").await(road.grant, ".badge:has-text(\"Closed\")").says("Project closed");
        road.as("ngo1").open(cabinet()).says("The project is closed.");
    }

    private String cabinet() {
        return road.grant.replace("/staff/", "/cabinet/");
    }
}
