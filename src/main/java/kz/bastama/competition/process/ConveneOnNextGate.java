package kz.bastama.competition.process;

import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The meeting on the next in rank is called early enough, and not for a day far away. */
@Component
class ConveneOnNextGate implements TaskGate {

    private final Competitions competitions;
    private final Successions successions;
    private final MeetingDays days;

    ConveneOnNextGate(Competitions competitions, Successions successions, MeetingDays days) {
        this.competitions = competitions;
        this.successions = successions;
        this.days = days;
    }

    @Override
    public String taskKey() {
        return LotSuccessionModel.TASK_CONVENE_ON_NEXT;
    }

    @Override
    public Set<String> dates() {
        return Set.of(CompetitionModel.COMMISSION_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Succession succession = successions.find(UUID.fromString(caseId)).orElseThrow();
        return days.called(
                competitions.find(succession.competitionId()).orElseThrow().edition(),
                answers,
                CompetitionModel.COMMISSION_DATE.name(),
                MeetingDays.COMMISSION_NOTICE);
    }
}
