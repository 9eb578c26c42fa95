package kz.bastama.planning.process;

import kz.bastama.engine.Variable;

/** What {@code processes/planning/topic-proposal.bpmn} is called by from Java. */
final class TopicProposalModel {

    static final String PROCESS = "topic-proposal";
    static final Variable<String> EDITION = Variable.text("edition");
    static final Variable<String> CASE_TITLE = Variable.text("caseTitle");
    static final Variable<String> CASE_PATH = Variable.text("casePath");
    static final Variable<String> CUSTOMER_CODE = Variable.text("customerCode");
    static final Variable<String> DECISION = Variable.text("decision");
    static final Variable<String> REASON = Variable.text("reason");

    private TopicProposalModel() {}
}
