package kz.bastama.grant.process;

import kz.bastama.engine.Variable;

/** What {@code processes/grant/grant.bpmn} is called by from Java. */
final class GrantModel {

    static final String PROCESS = "grant";
    static final String GRANTEE_SIGNED = "grant.granteeSigned";
    static final String GRANTEE_SIGNED_ACT = "grant.granteeSignedAct";
    static final String GRANTEE_DECLINED = "grant.granteeDeclined";
    static final String REPORT_FILED = "grant.reportFiled";
    static final String TASK_DRAFT_AGREEMENT = "Task_DraftAgreement";
    static final String TASK_SIGN_AGREEMENT = "Task_SignAgreement";
    static final String TASK_RECORD_FIRST_PAYMENT = "Task_RecordFirstPayment";
    static final String TASK_RECORD_FINAL_PAYMENT = "Task_RecordFinalPayment";
    static final String TASK_RECORD_NEXT_PAYMENT = "Task_RecordNextPayment";
    static final String TASK_APPROVE_FIRST_PAYMENT = "Task_ApproveFirstPayment";
    static final String TASK_APPROVE_NEXT_PAYMENT = "Task_ApproveNextPayment";
    static final String TASK_APPROVE_FINAL_PAYMENT = "Task_ApproveFinalPayment";
    static final String TASK_REVIEW_REPORT = "Task_ReviewReport";
    static final String TASK_SIGN_ACT = "Task_SignAct";
    static final String TASK_DECIDE_ON_MISSING_REPORT = "Task_DecideOnMissingReport";
    static final String TASK_RECORD_REFUND = "Task_RecordRefund";
    static final String ACCEPT = "accept";
    static final String RETURN = "return";
    static final String REFUSE = "refuse";
    static final String APPROVE = "approve";
    static final String PAY = "pay";

    static final Variable<String> EDITION = Variable.text("edition");
    static final Variable<String> CASE_PATH = Variable.text("casePath");
    static final Variable<String> CUSTOMER_CODE = Variable.text("customerCode");
    static final Variable<String> STARTS_ON = Variable.text("startsOn");
    static final Variable<Long> FIRST_TRANCHE_PERCENT = Variable.number("firstTranchePercent");
    static final Variable<String> LATER_TRANCHE_PERCENTS = Variable.text("laterTranchePercents");
    static final Variable<String> REGRANTED_LINES = Variable.text("regrantedLines");
    static final Variable<String> SIGNATORY_KK = Variable.text("signatoryKk");
    static final Variable<String> SIGNATORY = Variable.text("signatory");
    static final Variable<String> SIGNATORY_BASIS_KK = Variable.text("signatoryBasisKk");
    static final Variable<String> SIGNATORY_BASIS = Variable.text("signatoryBasis");
    static final Variable<String> PLACE_KK = Variable.text("placeKk");
    static final Variable<String> PLACE = Variable.text("place");
    static final Variable<String> OPERATOR_SIGNED_ON = Variable.text("operatorSignedOn");
    static final Variable<String> ACT_SIGNED_ON = Variable.text("actSignedOn");
    static final Variable<String> ACT_REASON = Variable.text("actReason");
    static final Variable<String> FIRST_ORDER_NUMBER = Variable.text("firstOrderNumber");
    static final Variable<String> FIRST_PAID_ON = Variable.text("firstPaidOn");
    static final Variable<String> PAYMENT_STEP = Variable.text("paymentStep");
    static final Variable<String> PAYMENT_DECISION = Variable.text("paymentDecision");
    static final Variable<String> PAYMENT_REASON = Variable.text("paymentReason");
    static final Variable<String> REPORT_DECISION = Variable.text("reportDecision");
    static final Variable<String> REPORT_REMARKS = Variable.text("reportRemarks");
    static final Variable<Boolean> FINAL_REPORT_DUE = Variable.flag("finalReportDue");
    static final Variable<String> MISSING_DECISION = Variable.text("missingDecision");
    static final Variable<String> MISSING_REASON = Variable.text("missingReason");
    static final Variable<Boolean> LAST_REPORT = Variable.flag("lastReport");
    static final Variable<Boolean> FINAL_PAYMENT_DUE = Variable.flag("finalPaymentDue");
    static final Variable<Boolean> REFUND_DUE = Variable.flag("refundDue");
    static final Variable<String> OVERDUE_DECISION = Variable.text("overdueDecision");
    static final Variable<String> OVERDUE_REASON = Variable.text("overdueReason");
    static final Variable<String> NEXT_ORDER_NUMBER = Variable.text("nextOrderNumber");
    static final Variable<String> NEXT_PAID_ON = Variable.text("nextPaidOn");
    static final Variable<String> REFUND_RETURNED = Variable.text("refundReturned");
    static final Variable<String> REFUND_DOCUMENT = Variable.text("refundDocument");
    static final Variable<String> REFUND_ON = Variable.text("refundOn");
    static final Variable<String> FINAL_ORDER_NUMBER = Variable.text("finalOrderNumber");
    static final Variable<String> FINAL_PAID_ON = Variable.text("finalPaidOn");

    private GrantModel() {}
}
