package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.RecordProposalAnswer;
import kz.bastama.planning.domain.ProposalDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordProposalAnswerDelegate implements JavaDelegate {

    private final RecordProposalAnswer recordProposalAnswer;

    RecordProposalAnswerDelegate(RecordProposalAnswer recordProposalAnswer) {
        this.recordProposalAnswer = recordProposalAnswer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordProposalAnswer.on(
                UUID.fromString(execution.getProcessBusinessKey()),
                ProposalDecision.of(TopicProposalModel.DECISION.in(execution)),
                TopicProposalModel.why(execution),
                BothLanguages.of(execution, TopicProposalModel.REASON_KK, TopicProposalModel.REASON));
    }
}
