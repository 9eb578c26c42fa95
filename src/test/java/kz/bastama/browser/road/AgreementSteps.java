package kz.bastama.browser.road;

import java.util.List;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;

/** The agreement made from the application, signed by both sides, and the first payment. */
class AgreementSteps {

    private static final String PASSWORD = "bastama-demo";

    private final Road road;

    AgreementSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("a grant appears", this::appear),
                new Step("the agreement is drafted", this::draft),
                new Step("the grantee signs", this::sign),
                new Step("the operator signs", this::countersign),
                new Step("the first payment is prepared", this::prepare),
                new Step("a second officer approves the first payment", this::pay));
    }

    private void appear() {
        Portal operator =
                road.as("operator").await("/staff/grants", "tr:has-text(\"%s\")".formatted(Words.of("title.ngo1")));
        String address = operator.find("tr:has-text(\"%s\") a".formatted(Words.of("title.ngo1")))
                .first()
                .getAttribute("href");
        road.grant = address.replaceFirst("^https?://[^/]+", "");
        operator.open(road.grant).says("Agreement in work").says("3,800,000").says(Words.of("organisation.nameRu"));
    }

    private void draft() {
        Portal operator = road.as("operator");
        StaffTask.take(operator, road.grant, "Draft the grant agreement")
                .date(road.today())
                .write("First payment, per cent", "70")
                .write("Signs for the operator, in Kazakh", Words.of("agreement.signatory"))
                .write("Signs for the operator, in Russian", Words.of("agreement.signatoryRu"))
                .write("On the basis of, in Kazakh", Words.of("agreement.basis"))
                .write("On the basis of, in Russian", Words.of("agreement.basisRu"))
                .write("Place of signing", Words.of("agreement.place"))
                .complete();
        operator.open(road.grant).says("Agreement drafted");
    }

    private void sign() {
        Portal ngo = road.as("ngo1");
        ngo.paper(cabinet(), "GA")
                .saysInKazakh(
                        Words.of("title.ngo1"),
                        Words.of("organisation.nameKk"),
                        Words.of("agreement.basis"),
                        Words.of("application.money.budget[0].item"))
                .saysInRussian(
                        Words.of("agreement.signatoryRu"),
                        Words.of("agreement.basisRu"),
                        Words.of("organisation.nameRu"),
                        "70 % 2 660 000,00",
                        "30 % 1 140 000,00");
        ngo.await(cabinet(), "#sign form");
        ngo.fill("password", PASSWORD).press("Sign the agreement");
        ngo.says("The agreement is signed for your organisation.").says("SHA-256 of the agreement, kk");
    }

    private void countersign() {
        Portal operator = road.as("operator");
        StaffTask.take(operator, road.grant, "Sign for the operator")
                .date(road.today())
                .tick("The agreement is signed for the operator")
                .complete();
        operator.open(road.grant).says("The operator signed");
    }

    /** 70 per cent of 3 800 000 is above the sum from which one officer alone pays nothing. */
    private void prepare() {
        Portal operator = road.as("operator");
        StaffTask.take(operator, road.grant, "Record the first payment")
                .write("Number of the payment order", "101")
                .date(road.today())
                .complete();
        operator.open(road.grant).says("it waits for the approval of a second officer");
    }

    private void pay() {
        Portal second = road.as("operator2");
        StaffTask.take(second, road.grant, "Approve the first payment")
                .choose("To approve")
                .complete();
        second.open(road.grant).says("order No. 101").says("2,660,000");
        road.as("ngo1").open(cabinet()).says("Running").says("2,660,000").says("1,140,000");
    }

    private String cabinet() {
        return road.grant.replace("/staff/", "/cabinet/");
    }
}
