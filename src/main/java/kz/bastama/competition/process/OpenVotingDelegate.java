package kz.bastama.competition.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.application.OpenVoting;
import kz.bastama.competition.domain.Meeting;
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
        LocalDate date = LocalDate.parse(CompetitionModel.COMMISSION_DATE.in(execution));
        openVoting.of(
                id,
                Meeting.called(
                        date, CompetitionModel.COMMISSION_PLACE.in(execution), CompetitionModel.AGENDA.in(execution)));
    }
}
