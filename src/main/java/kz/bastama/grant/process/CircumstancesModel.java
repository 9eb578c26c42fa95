package kz.bastama.grant.process;

import kz.bastama.engine.Variable;

/** What {@code processes/grant/grant-circumstances.bpmn} is called by from Java. */
final class CircumstancesModel {

    static final String PROCESS = "grant-circumstances";
    static final String TASK_CONSIDER_CIRCUMSTANCES = "Task_ConsiderCircumstances";

    static final Variable<String> CIRCUMSTANCES_DECISION = Variable.text("circumstancesDecision");
    static final Variable<String> CIRCUMSTANCES_REASON_KK = Variable.text("circumstancesReasonKk");
    static final Variable<String> CIRCUMSTANCES_REASON = Variable.text("circumstancesReason");

    private CircumstancesModel() {}
}
