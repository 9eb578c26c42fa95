package kz.bastama.browser.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;
import kz.bastama.file.UploadFixture;

/** The final report, which comes back once, its acceptance, the last payment, the closing. */
class ReportSteps {

    private static final String PASSWORD = "bastama-demo";

    private final Road road;

    ReportSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("the report is drafted", this::draft),
                new Step("the report is sent", this::send),
                new Step("the report comes back with remarks", this::comeBack),
                new Step("the report is corrected", this::correct),
                new Step("the report is accepted", this::accept),
                new Step("the act is issued", this::read),
                new Step("the grantee signs the act", this::sign),
                new Step("the operator signs the act", this::countersign),
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
        ngo.find("[name=\"expenses[0].budgetLine\"]").selectOption(new SelectOption().setIndex(1));
        ngo.press("Receipts")
                .find("input[type=file]")
                .setInputFiles(new FilePayload("act.pdf", "application/pdf", UploadFixture.pdf(900)));
        ngo.press("Upload").says("The files are attached.").says("act.pdf").follow("Back to the report");
        ngo.find("[name=\"expenses[0].receipt\"]").selectOption(new SelectOption().setIndex(1));
        ngo.press("Send the report").says("The report is sent. The operator reviews it.");
    }

    private void comeBack() {
        Portal operator = road.as("operator")
                .open(road.grant)
                .says(Words.of("report.narrative.achieved"))
                .says("act.pdf");
        operator.fill("decision:0", "REFUSE")
                .fill("reason:0", Words.of("remark.expense"))
                .press("Save the decisions")
                .says("The decisions are saved.");
        StaffTask.take(operator, road.grant, "Review the report")
                .choose("To return for correction")
                .write("Remarks", Words.of("remark.report"))
                .complete();
        operator.open(road.grant).says("Report returned, revision 1");
    }

    private void correct() {
        Portal ngo = road.as("ngo1").await(cabinet(), "#returned :text(\"send it again until\")");
        ngo.says(Words.of("remark.report")).says(Words.of("remark.expense")).follow("Correct the report");
        ngo.holds("achieved", Words.of("report.narrative.achieved")).press("Next");
        ngo.holds("expenses[0].document", Words.of("report.finance.expenses[0].document"))
                .fill("expenses[0].document", Words.of("report.corrected"))
                .press("Send the report")
                .says("The report is sent. The operator reviews it.");
        ngo.await("/messages", "main :text(\"came back\")");
    }

    private void accept() {
        Portal operator = road.as("operator").open(road.grant);
        operator.press("Accept all that is not decided").says("The decisions are saved.");
        StaffTask.take(operator, road.grant, "Review the report")
                .choose("To accept")
                .complete();
        operator.open(road.grant).says(Words.of("report.corrected")).says("Report accepted, revision 2");
    }

    private void read() {
        road.as("ngo1")
                .paper(cabinet(), "AA")
                .saysInKazakh(Words.of("title.ngo1"), Words.of("organisation.nameKk"))
                .saysInRussian(
                        Words.of("organisation.nameRu"),
                        Words.of("act.spent"),
                        Words.of("act.paid"),
                        Words.of("act.due"));
    }

    private void sign() {
        Portal ngo = road.as("ngo1").await(cabinet(), "#sign form");
        ngo.says("Signing of the act of acceptance").fill("password", PASSWORD).press("Sign the act");
        ngo.says("The act of acceptance is signed for your organisation.").says("SHA-256 of the act, kk");
    }

    private void countersign() {
        Portal operator = road.as("operator");
        StaffTask.take(operator, road.grant, "Sign the act of acceptance")
                .date(road.today())
                .tick("The act is signed for the operator")
                .complete();
        operator.open(road.grant).says("The operator signed the act of acceptance");
    }

    /** What was confirmed by expenses and not paid yet: 3 000 000 less 70 per cent of 3 800 000. */
    private void pay() {
        Portal operator = road.as("operator");
        StaffTask.take(operator, road.grant, "Record the final payment")
                .write("Number of the payment order", "202")
                .date(road.today())
                .complete();
        operator.open(road.grant).says("order No. 202");
        assertThat(operator.readAll("#payments tr"))
                .satisfiesExactly(
                        head -> assertThat(head).contains("Sum"),
                        first -> assertThat(first).contains("2,660,000", "101"),
                        last -> assertThat(last).contains("340,000", "202"),
                        paid -> assertThat(paid).contains("Paid", "3,000,000"));
    }

    private void close() {
        road.as("operator").await(road.grant, ".badge:has-text(\"Closed\")").says("Project closed");
        Portal ngo = road.as("ngo1").open(cabinet()).says("The project is closed.");
        ngo.await("/messages", "main :text(\"is closed\")");
    }

    private String cabinet() {
        return road.grant.replace("/staff/", "/cabinet/");
    }
}
