package kz.bastama.planning;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.TestCases;
import kz.bastama.form.Answers;
import kz.bastama.planning.application.DraftDirection;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import org.springframework.stereotype.Component;

/** Lists on their way to the money: published and amended by order, agreed on and transferred, task by task. */
@Component
public class TestFundings {

    private final PlanningFixture planning;
    private final Directions directions;
    private final DraftDirection draftDirection;
    private final Fundings fundings;
    private final TestCases cases;

    TestFundings(
            PlanningFixture planning,
            Directions directions,
            DraftDirection draftDirection,
            Fundings fundings,
            TestCases cases) {
        this.planning = planning;
        this.directions = directions;
        this.draftDirection = draftDirection;
        this.fundings = fundings;
        this.cases = cases;
    }

    /** A published list with two directions of 4 325 000 tenge each. */
    public UUID published(String customer) {
        UUID id = planning.list(customer);
        planning.direction(id, "Clean river");
        planning.direction(id, "Clean lake");
        planning.publish(id);
        return id;
    }

    /** The money of the first direction is changed by order; the amendment was opened before. */
    public void amend(UUID list, String amount) {
        Direction first = directions.of(list).get(0);
        Map<String, Object> typed =
                new HashMap<>(planning.answersOfDirection("Clean river").values());
        typed.put("amount", new BigDecimal(amount));
        draftDirection.write(list, first.id(), first.version(), new Answers(typed));
        cases.submit(list, "Task_DraftAmendment", Map.of("amendmentDecision", "ready", "usesSeen", true));
        cases.submit(
                list,
                "Task_ApproveAmendment",
                Map.of(
                        "amendingOrderNumber", "27-B",
                        "amendingOrderDate", cases.today(),
                        "amendingOrderSignatory", "Head"));
        cases.fire(list, "Task_IssueAmendedList");
        cases.fire(list, "Task_PublishAmendment");
    }

    public Funding of(UUID list) {
        return fundings.ofList(list).orElseThrow();
    }

    public void draft(UUID id, String sum) {
        cases.submit(
                id,
                "Task_DraftFunding",
                Map.of(
                        "fundingSum", sum,
                        "fundingPlaceKk", "Kk Astana",
                        "fundingPlace", "Astana",
                        "customerSignatory", "Minister A. Seitova",
                        "customerBasisKk", "Kk Statute",
                        "customerBasis", "Statute"));
    }

    public void conclude(UUID id) {
        cases.submit(id, "Task_AnswerFunding", conclusion(0));
        cases.fire(id, "Task_IssueFundingAgreement");
    }

    public Map<String, Object> conclusion(int inDays) {
        return Map.of(
                "fundingAnswer",
                "agree",
                "concludedOn",
                cases.inDays(inDays),
                "operatorSignatory",
                "Director B. Omarov",
                "operatorBasisKk",
                "Kk Charter",
                "operatorBasis",
                "Charter");
    }

    public void transfer(UUID id, String sum, String order) {
        cases.submit(id, "Task_RecordTransfer", transferOf(sum, order, 0));
    }

    public Map<String, Object> transferOf(String sum, String order, int inDays) {
        return Map.of("transferSum", sum, "transferOrder", order, "transferredOn", cases.inDays(inDays));
    }

    public void receive(UUID id) {
        cases.submit(id, "Task_ConfirmReceipt", Map.of("receiptAnswer", "received", "receivedOn", cases.today()));
    }
}
