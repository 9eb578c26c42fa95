package kz.bastama.competition.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.application.RankApplications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RankApplicationsDelegate implements JavaDelegate {

    private final RankApplications rankApplications;

    RankApplicationsDelegate(RankApplications rankApplications) {
        this.rankApplications = rankApplications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate met = LocalDate.parse(CompetitionModel.EXPERT_MEETING_DATE.in(execution));
        CompetitionModel.COMMISSION_DECIDES.set(execution, rankApplications.of(id, met));
    }
}
