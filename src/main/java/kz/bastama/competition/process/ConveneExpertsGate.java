package kz.bastama.competition.process;

import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The experts are called early enough to their meeting. */
@Component
class ConveneExpertsGate implements TaskGate {

    private final Competitions competitions;
    private final MeetingDays days;

    ConveneExpertsGate(Competitions competitions, MeetingDays days) {
        this.competitions = competitions;
        this.days = days;
    }

    @Override
    public String taskKey() {
        return CompetitionModel.TASK_CONVENE_EXPERTS;
    }

    @Override
    public Set<String> dates() {
        return Set.of(CompetitionModel.EXPERT_MEETING_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Competition competition = competitions.find(UUID.fromString(caseId)).orElseThrow();
        return days.called(
                competition.edition(), answers, CompetitionModel.EXPERT_MEETING_DATE.name(), MeetingDays.EXPERT_NOTICE);
    }
}
