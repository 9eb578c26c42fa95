package kz.bastama.grant.process;

import kz.bastama.engine.Variable;

/** What {@code processes/grant/additional-agreement.bpmn} is called by from Java. */
final class AddendumModel {

    static final String PROCESS = "additional-agreement";
    static final String GRANTEE_SIGNED_ADDITIONAL = "grant.granteeSignedAdditional";
    static final String GRANTEE_DECLINED_ADDITIONAL = "grant.granteeDeclinedAdditional";
    static final String ADDENDUM_OVERTAKEN = "grant.addendumOvertaken";
    static final String TASK_DECIDE_ON_AMENDMENT = "Task_DecideOnAddendum";
    static final String TASK_SIGN_ADDITIONAL = "Task_SignAdditional";
    static final String AGREE = "agree";
    static final String SIGN = "sign";

    static final Variable<Boolean> ADDENDUM_PROPOSED = Variable.flag("addendumProposed");
    static final Variable<String> AMENDMENT_DECISION = Variable.text("addendumDecision");
    static final Variable<String> AMENDMENT_REASON = Variable.text("addendumReason");
    static final Variable<String> ADDITIONAL_OUTCOME = Variable.text("additionalOutcome");
    static final Variable<String> ADDITIONAL_SIGNED_ON = Variable.text("additionalSignedOn");
    static final Variable<String> ADDITIONAL_REASON = Variable.text("additionalReason");

    private AddendumModel() {}
}
