package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.OpenVotingOnNext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenVotingOnNextDelegate implements JavaDelegate {

    private final OpenVotingOnNext openVotingOnNext;

    OpenVotingOnNextDelegate(OpenVotingOnNext openVotingOnNext) {
        this.openVotingOnNext = openVotingOnNext;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        openVotingOnNext.of(id, CompetitionModel.commissionMeeting(execution));
    }
}
