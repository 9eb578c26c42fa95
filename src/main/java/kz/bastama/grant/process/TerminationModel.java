package kz.bastama.grant.process;

import kz.bastama.engine.Variable;

/** What {@code processes/grant/grant-termination.bpmn} is called by from Java. */
final class TerminationModel {

    static final String PROCESS = "grant-termination";
    static final String GRANTEE_EXPLAINED = "grant.granteeExplained";
    static final String GRANTEE_SIGNED_RECONCILIATION = "grant.granteeSignedReconciliation";
    static final String OVERTAKEN = "grant.terminationOvertaken";
    static final String TASK_DECIDE_ON_TERMINATION = "Task_DecideOnTermination";
    static final String TASK_CONFIRM_TERMINATION = "Task_ConfirmTermination";
    static final String TASK_RECORD_REPAYMENT = "Task_RecordRepayment";
    static final String TASK_RECORD_CLAIM = "Task_RecordClaim";
    static final String TASK_SIGN_RECONCILIATION = "Task_SignReconciliation";
    static final String TERMINATE = "terminate";
    static final String CONFIRM = "confirm";

    static final Variable<String> TERMINATION_DECISION = Variable.text("terminationDecision");
    static final Variable<String> TERMINATION_REASON_KK = Variable.text("terminationReasonKk");
    static final Variable<String> TERMINATION_REASON = Variable.text("terminationReason");
    static final Variable<Long> TERMINATION_DELIVERED = Variable.number("terminationDelivered");
    static final Variable<String> TERMINATION_CONFIRMATION = Variable.text("terminationConfirmation");
    static final Variable<String> TERMINATION_RETURNED = Variable.text("terminationReturned");
    static final Variable<Boolean> RETURN_OWED = Variable.flag("returnOwed");
    static final Variable<String> RETURN_SUM = Variable.text("returnSum");
    static final Variable<String> RETURN_DOCUMENT = Variable.text("returnDocument");
    static final Variable<String> RETURN_ON = Variable.text("returnOn");
    static final Variable<String> CLAIM_SUM = Variable.text("claimSum");
    static final Variable<String> CLAIM_DOCUMENT = Variable.text("claimDocument");
    static final Variable<String> CLAIM_ON = Variable.text("claimOn");

    private TerminationModel() {}
}
