package kz.bastama.competition.process;

import kz.bastama.engine.Variable;

/** What {@code processes/competition/application.bpmn} is called by from Java. */
final class ApplicationModel {

    static final String PROCESS = "application";
    static final String TASK_CHECK_APPLICATION = "Task_CheckApplication";
    static final String INTAKE_CLOSED = "competition.intakeClosed";
    static final String WITHDRAWN = "competition.applicationWithdrawn";
    static final String COMPETITION_CANCELLED = "competition.competitionCancelled";
    static final String TASK_CHECK_CORRECTION = "Task_CheckCorrection";
    static final String CORRECTED = "competition.correctionSent";
    static final String ADMIT = "admit";
    static final String RETURN = "return";
    static final Variable<Boolean> WAS_CORRECTED = Variable.flag("corrected");
    static final Variable<String> CHECK_DECISION = Variable.text("checkDecision");
    static final Variable<String> CHECK_REMARK = Variable.text("checkRemark");
    static final Variable<Boolean> ADMITTED = Variable.flag("admitted");

    private ApplicationModel() {}
}
