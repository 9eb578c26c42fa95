package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordTerminationProposal;
import kz.bastama.legal.OfficialText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordTerminationProposalDelegate implements JavaDelegate {

    private final RecordTerminationProposal recordTerminationProposal;

    RecordTerminationProposalDelegate(RecordTerminationProposal recordTerminationProposal) {
        this.recordTerminationProposal = recordTerminationProposal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        OfficialText reason = OfficialText.of(
                TerminationModel.TERMINATION_REASON_KK.in(execution),
                TerminationModel.TERMINATION_REASON.in(execution));
        boolean terminates = TerminationModel.TERMINATION_DECISION.in(execution).equals(TerminationModel.TERMINATE);
        int delivered = TerminationModel.TERMINATION_DELIVERED.in(execution, 0L).intValue();
        recordTerminationProposal.of(id, terminates, reason, delivered);
    }
}
