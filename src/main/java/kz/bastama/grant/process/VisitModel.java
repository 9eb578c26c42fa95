package kz.bastama.grant.process;

import kz.bastama.engine.Variable;

/** What {@code processes/grant/monitoring-visit.bpmn} is called by from Java. */
final class VisitModel {

    static final String PROCESS = "monitoring-visit";
    static final String WITHDRAWN = "grant.visitWithdrawn";
    static final String REPLIED = "grant.visitReplied";
    static final String TASK_PREPARE_VISIT = "Task_PrepareVisit";
    static final String TASK_RECORD_VISIT = "Task_RecordVisit";
    static final String TASK_ANSWER_VISIT_OBJECTION = "Task_AnswerVisitObjection";
    static final String TASK_CHECK_REMEDY = "Task_CheckRemedy";
    static final String TASK_DEMAND_REFUND = "Task_DemandRefund";
    static final String HELD = "held";
    static final String UPHOLD = "uphold";
    static final String REMEDIED = "remedied";

    static final Variable<String> VISIT_TEAM = Variable.text("visitTeam");
    static final Variable<String> VISIT_MEETS = Variable.text("visitMeets");
    static final Variable<String> VISIT_HELD = Variable.text("visitHeld");
    static final Variable<String> VISIT_REASON = Variable.text("visitReason");
    static final Variable<Boolean> VISIT_OBJECTED = Variable.flag("visitObjected");
    static final Variable<String> VISIT_FOLLOWS = Variable.text("visitFollows");
    static final Variable<String> VISIT_RULING = Variable.text("visitRuling");
    static final Variable<String> VISIT_RULING_REASONS = Variable.text("visitRulingReasons");
    static final Variable<String> REMEDY_CHECK = Variable.text("remedyCheck");
    static final Variable<String> REMEDY_REMARK = Variable.text("remedyRemark");
    static final Variable<Boolean> VISIT_REFUND_DUE = Variable.flag("visitRefundDue");
    static final Variable<String> DEMAND_SUM = Variable.text("demandSum");
    static final Variable<String> DEMAND_DOCUMENT = Variable.text("demandDocument");
    static final Variable<String> DEMAND_REASON = Variable.text("demandReason");

    private VisitModel() {}
}
