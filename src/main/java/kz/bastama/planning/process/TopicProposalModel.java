package kz.bastama.planning.process;

import kz.bastama.engine.Variable;
import kz.bastama.legal.Reasons;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What {@code processes/planning/topic-proposal.bpmn} is called by from Java. */
final class TopicProposalModel {

    static final String PROCESS = "topic-proposal";
    static final Variable<String> EDITION = Variable.text("edition");
    static final Variable<String> CASE_TITLE = Variable.text("caseTitle");
    static final Variable<String> CASE_PATH = Variable.text("casePath");
    static final Variable<String> CUSTOMER_CODE = Variable.text("customerCode");
    static final Variable<String> DECISION = Variable.text("decision");
    static final Variable<String> REASON = Variable.text("reason");
    static final Variable<String> REASON_KK = Variable.text("reasonKk");

    static final Variable<String> DECLINED_FOR = Variable.text("declinedFor");

    private TopicProposalModel() {}

    /** What stands against the topic; another ground where the form of an earlier case did not ask. */
    static Reasons why(VariableScope scope) {
        String code = DECLINED_FOR.in(scope, "");
        return Reasons.of("reasons.proposal." + (code.isBlank() ? "other" : code));
    }
}
