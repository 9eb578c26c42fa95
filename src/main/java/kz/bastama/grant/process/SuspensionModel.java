package kz.bastama.grant.process;

import kz.bastama.engine.Variable;
import kz.bastama.legal.OfficialText;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What {@code processes/grant/grant-suspension.bpmn} is called by from Java. */
final class SuspensionModel {

    static final String PROCESS = "grant-suspension";
    static final String REMEDY_REPORTED = "grant.remedyReported";
    static final String OVERTAKEN = "grant.suspensionOvertaken";
    static final String TASK_CONFIRM_SUSPENSION = "Task_ConfirmSuspension";
    static final String TASK_DECIDE_ON_RESUMPTION = "Task_DecideOnResumption";
    static final String CONFIRM = "confirm";
    static final String RESUME = "resume";

    static final Variable<String> SUSPENSION_DECISION = Variable.text("suspensionDecision");
    static final Variable<String> SUSPENSION_REASON = Variable.text("suspensionReason");
    static final Variable<String> RESUMPTION_DECISION = Variable.text("resumptionDecision");
    static final Variable<String> RESUMPTION_REASON_KK = Variable.text("resumptionReasonKk");
    static final Variable<String> RESUMPTION_REASON = Variable.text("resumptionReason");

    private SuspensionModel() {}

    static OfficialText reason(DelegateExecution execution) {
        return OfficialText.of(RESUMPTION_REASON_KK.in(execution), RESUMPTION_REASON.in(execution));
    }
}
