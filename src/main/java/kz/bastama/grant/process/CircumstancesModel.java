package kz.bastama.grant.process;

import kz.bastama.engine.Variable;

/** What {@code processes/grant/grant-circumstances.bpmn} is called by from Java. */
final class CircumstancesModel {

    static final String PROCESS = "grant-circumstances";
    static final String TASK_CONSIDER_CIRCUMSTANCES = "Task_ConsiderCircumstances";

    static final String BOTH_SIGNED_TAKEOVER = "grant.bothSignedTakeover";
    static final String TAKEOVER_DECLINED = "grant.takeoverDeclined";
    static final String TAKEOVER_OVERTAKEN = "grant.takeoverOvertaken";
    static final String TASK_SIGN_TAKEOVER = "Task_SignTakeover";
    static final String NONE_APPLIES = "none";
    static final String SIGN = "sign";

    static final Variable<String> CIRCUMSTANCES_DECISION = Variable.text("circumstancesDecision");
    static final Variable<String> CIRCUMSTANCES_REASON_KK = Variable.text("circumstancesReasonKk");
    static final Variable<String> CIRCUMSTANCES_REASON = Variable.text("circumstancesReason");

    static final Variable<String> SUCCESSOR_BIN = Variable.text("successorBin");
    static final Variable<String> SUCCESSOR_GROUNDS = Variable.text("successorGrounds");
    static final Variable<String> SUCCESSOR_LOOKED = Variable.text("successorLooked");
    static final Variable<String> TAKEOVER_OUTCOME = Variable.text("takeoverOutcome");
    static final Variable<String> TAKEOVER_SIGNED_ON = Variable.text("takeoverSignedOn");
    static final Variable<String> TAKEOVER_REASON = Variable.text("takeoverReason");

    private CircumstancesModel() {}
}
