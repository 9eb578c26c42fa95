package kz.bastama.planning.process;

import kz.bastama.engine.Variable;

/** What {@code processes/planning/funding-agreement.bpmn} is called by from Java. */
final class FundingModel {

    static final String PROCESS = "funding-agreement";
    static final String REOPENED = "planning.fundingReopened";
    static final String TASK_DRAFT_FUNDING = "Task_DraftFunding";
    static final String TASK_ANSWER_FUNDING = "Task_AnswerFunding";
    static final String TASK_RECORD_TRANSFER = "Task_RecordTransfer";
    static final String TASK_CONFIRM_RECEIPT = "Task_ConfirmReceipt";
    static final String TASK_RECORD_RETURN = "Task_RecordReturn";
    static final String AGREE = "agree";
    static final String RECEIVED = "received";

    static final Variable<String> FUNDING_SUM = Variable.text("fundingSum");
    static final Variable<String> FUNDING_PLACE_KK = Variable.text("fundingPlaceKk");
    static final Variable<String> FUNDING_PLACE = Variable.text("fundingPlace");
    static final Variable<String> CUSTOMER_SIGNATORY = Variable.text("customerSignatory");
    static final Variable<String> CUSTOMER_BASIS_KK = Variable.text("customerBasisKk");
    static final Variable<String> CUSTOMER_BASIS = Variable.text("customerBasis");
    static final Variable<String> FUNDING_ANSWER = Variable.text("fundingAnswer");
    static final Variable<String> FUNDING_REMARK = Variable.text("fundingRemark");
    static final Variable<String> CONCLUDED_ON = Variable.text("concludedOn");
    static final Variable<String> OPERATOR_SIGNATORY = Variable.text("operatorSignatory");
    static final Variable<String> OPERATOR_BASIS_KK = Variable.text("operatorBasisKk");
    static final Variable<String> OPERATOR_BASIS = Variable.text("operatorBasis");
    static final Variable<String> FUNDING_NEXT = Variable.text("fundingNext");
    static final Variable<String> TRANSFER_SUM = Variable.text("transferSum");
    static final Variable<String> TRANSFER_ORDER = Variable.text("transferOrder");
    static final Variable<String> TRANSFERRED_ON = Variable.text("transferredOn");
    static final Variable<String> RECEIPT_ANSWER = Variable.text("receiptAnswer");
    static final Variable<String> RECEIVED_ON = Variable.text("receivedOn");
    static final Variable<String> RECEIPT_REMARK = Variable.text("receiptRemark");
    static final Variable<String> RETURN_ORDER = Variable.text("returnOrder");
    static final Variable<String> RETURNED_ON = Variable.text("returnedOn");

    private FundingModel() {}
}
