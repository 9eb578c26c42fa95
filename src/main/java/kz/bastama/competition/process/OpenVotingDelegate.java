package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.OpenVoting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenVotingDelegate implements JavaDelegate {

    private final OpenVoting openVoting;

    OpenVotingDelegate(OpenVoting openVoting) {
        this.openVoting = openVoting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        openVoting.of(id, CompetitionModel.commissionMeeting(execution));
    }
}
