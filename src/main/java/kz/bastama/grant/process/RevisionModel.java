package kz.bastama.grant.process;

import kz.bastama.engine.Variable;

/** What {@code processes/grant/budget-revision.bpmn} is called by from Java. */
final class RevisionModel {

    static final String PROCESS = "budget-revision";
    static final String BUDGET_REVISED = "grant.budgetRevised";
    static final String TASK_REVIEW_BUDGET = "Task_ReviewBudget";
    static final String ACCEPT = "accept";
    static final String RETURN = "return";
    static final String PROPORTION = "proportion";

    static final Variable<String> BUDGET_DECISION = Variable.text("budgetDecision");
    static final Variable<String> BUDGET_REMARKS = Variable.text("budgetRemarks");

    private RevisionModel() {}
}
