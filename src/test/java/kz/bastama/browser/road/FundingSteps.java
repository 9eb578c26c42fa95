package kz.bastama.browser.road;

import java.util.List;
import kz.bastama.browser.Portal;
import kz.bastama.browser.StaffTask;

/** Customer and operator agree on the money of the list; it is transferred and arrives. */
class FundingSteps {

    private final Road road;

    FundingSteps(Road road) {
        this.road = road;
    }

    List<Step> steps() {
        return List.of(
                new Step("the agreement on financing is drafted", this::draft),
                new Step("customer and operator conclude it", this::conclude),
                new Step("the money is transferred", this::transfer),
                new Step("the operator has the money", this::receive));
    }

    private void draft() {
        Portal officer = road.as("culture").await(road.list, "a[href*=\"/staff/funding/\"]");
        officer.follow("Financing and budget").says("Agreement being written").says("9,000,000");
        road.funding = officer.path();
        StaffTask.take(officer, road.funding, "Draft the agreement on financing")
                .write("On the basis of (in Kazakh)", Words.of("funding.customerBasisKk"))
                .write("On the basis of (in Russian)", Words.of("funding.customerBasis"))
                .complete();
        officer.open(road.funding).says("Awaiting the operator");
    }

    private void conclude() {
        Portal operator = road.as("operator");
        StaffTask.take(operator, road.funding, "Conclude the agreement on financing")
                .choose("The agreement is concluded")
                .date(road.today())
                .write("Signs for the operator", Words.of("funding.operatorSignatory"))
                .write("On the basis of (in Kazakh)", Words.of("funding.operatorBasisKk"))
                .write("On the basis of (in Russian)", Words.of("funding.operatorBasis"))
                .complete();
        operator.open(road.funding).says("Concluded, money being transferred");
        operator.paper(road.funding, "FA")
                .saysInKazakh(
                        Words.of("direction.titleKk"), Words.of("order.number"), Words.of("funding.customerBasisKk"))
                .saysInRussian(Words.of("direction.titleRu"), "9 000 000,00", Words.of("funding.customerBasis"));
    }

    private void transfer() {
        Portal officer = road.as("culture");
        StaffTask.take(officer, road.funding, "Record a transfer to the operator")
                .write("Number of the payment order", "77")
                .date(road.today())
                .complete();
        officer.open(road.funding).says("awaiting confirmation");
    }

    private void receive() {
        Portal operator = road.as("operator");
        StaffTask.take(operator, road.funding, "Confirm the receipt of the money")
                .choose("The money is received in full")
                .date(road.today())
                .complete();
        operator.open(road.funding).says("Concluded, all money transferred");
    }
}
