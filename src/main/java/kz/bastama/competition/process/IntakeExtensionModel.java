package kz.bastama.competition.process;

import kz.bastama.engine.Variable;

/** What {@code processes/competition/intake-extension.bpmn} is called by from Java. */
final class IntakeExtensionModel {

    static final String PROCESS = "intake-extension";
    static final String LAPSED = "competition.extensionLapsed";
    static final String TASK_CONFIRM_EXTENSION = "Task_ConfirmExtension";
    static final String CONFIRM = "confirm";
    static final Variable<String> EXTENSION_FROM = Variable.text("extensionFrom");
    static final Variable<String> EXTENSION_TO = Variable.text("extensionTo");
    static final Variable<String> EXTENSION_REASON = Variable.text("extensionReason");
    static final Variable<String> EXTENSION_DECISION = Variable.text("extensionDecision");
    static final Variable<String> EXTENSION_ORDER_NUMBER = Variable.text("extensionOrderNumber");
    static final Variable<String> EXTENSION_ORDER_DATE = Variable.text("extensionOrderDate");
    static final Variable<String> EXTENSION_REFUSAL = Variable.text("extensionRefusal");

    private IntakeExtensionModel() {}
}
