package kz.bastama.competition.process;

import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.StaffHands;
import kz.bastama.engine.TaskHistory;
import org.springframework.stereotype.Component;

@Component
class StaffHandsOfCases implements StaffHands {

    private final TaskHistory history;

    StaffHandsOfCases(TaskHistory history) {
        this.history = history;
    }

    @Override
    public Set<String> checked(UUID applicationId) {
        return history.completedBy(
                applicationId.toString(),
                Set.of(ApplicationModel.TASK_CHECK_APPLICATION, ApplicationModel.TASK_CHECK_CORRECTION));
    }

    @Override
    public Set<String> confirmedCheck(UUID competitionId) {
        return history.completedBy(competitionId.toString(), Set.of(CompetitionModel.TASK_CONFIRM_CHECK));
    }

    @Override
    public Set<String> appointed(UUID competitionId) {
        return history.completedBy(competitionId.toString(), Set.of(CompetitionModel.TASK_APPOINT_EXPERTS));
    }

    @Override
    public Set<String> ledMeetings(UUID competitionId) {
        return history.completedBy(
                competitionId.toString(),
                Set.of(
                        CompetitionModel.TASK_HOLD_EXPERT_MEETING,
                        CompetitionModel.TASK_CONVENE_COMMISSION,
                        CompetitionModel.TASK_CLOSE_VOTING));
    }
}
