package kz.bastama.planning.process;

import kz.bastama.engine.Variable;
import kz.bastama.legal.OfficialText;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What {@code processes/planning/direction-list.bpmn} is called by from Java. */
final class DirectionListModel {

    static final String PROCESS = "direction-list";
    static final String TASK_DRAFT_DIRECTIONS = "Task_DraftDirections";
    static final String TASK_SUMMARISE_DISCUSSION = "Task_SummariseDiscussion";
    static final String TASK_GIVE_COUNCIL_RECOMMENDATION = "Task_GiveCouncilRecommendation";
    static final String TASK_APPROVE_LIST = "Task_ApproveList";
    static final Variable<String> SUMMARY = Variable.text("summary");
    static final Variable<String> SUMMARY_KK = Variable.text("summaryKk");
    static final Variable<String> COUNCIL_NUMBER = Variable.text("councilNumber");
    static final Variable<String> COUNCIL_DATE = Variable.text("councilDate");
    static final Variable<String> COUNCIL_RECOMMENDATION = Variable.text("councilRecommendation");
    static final Variable<String> COUNCIL_REMARKS = Variable.text("councilRemarks");
    static final Variable<String> COUNCIL_REMARKS_KK = Variable.text("councilRemarksKk");
    static final String DROP = "drop";
    static final Variable<String> REJECTION_ANSWER = Variable.text("rejectionAnswer");
    static final Variable<String> REJECTION_REASON = Variable.text("rejectionReason");
    static final Variable<String> REJECTION_REASON_KK = Variable.text("rejectionReasonKk");
    static final Variable<String> ORDER_NUMBER = Variable.text("orderNumber");
    static final Variable<String> ORDER_DATE = Variable.text("orderDate");
    static final Variable<String> ORDER_SIGNATORY = Variable.text("orderSignatory");

    private DirectionListModel() {}

    static OfficialText rejectionReason(VariableScope scope) {
        return BothLanguages.of(scope, REJECTION_REASON_KK, REJECTION_REASON);
    }
}
