package kz.bastama.planning.process;

import kz.bastama.engine.Variable;

/** What {@code processes/planning/list-amendment.bpmn} is called by from Java. */
final class ListAmendmentModel {

    static final String PROCESS = "list-amendment";
    static final String TASK_DRAFT_AMENDMENT = "Task_DraftAmendment";
    static final String TASK_APPROVE_AMENDMENT = "Task_ApproveAmendment";
    static final String DROP = "drop";
    static final Variable<String> DECISION = Variable.text("amendmentDecision");
    static final Variable<Boolean> USES_SEEN = Variable.flag("usesSeen");
    static final Variable<String> DROP_REASON = Variable.text("amendmentDropReason");
    static final Variable<String> ORDER_NUMBER = Variable.text("amendingOrderNumber");
    static final Variable<String> ORDER_DATE = Variable.text("amendingOrderDate");
    static final Variable<String> ORDER_SIGNATORY = Variable.text("amendingOrderSignatory");

    private ListAmendmentModel() {}
}
