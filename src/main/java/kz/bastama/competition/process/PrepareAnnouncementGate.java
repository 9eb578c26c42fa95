package kz.bastama.competition.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.ProgrammeMoney;
import org.springframework.stereotype.Component;

/** A competition is announced while its lots have their money: the list may have been cut since it was planned. */
@Component
class PrepareAnnouncementGate implements TaskGate {

    private final Competitions competitions;
    private final ProgrammeMoney money;
    private final Editions editions;
    private final Clock clock;

    PrepareAnnouncementGate(Competitions competitions, ProgrammeMoney money, Editions editions, Clock clock) {
        this.competitions = competitions;
        this.money = money;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return CompetitionModel.TASK_PREPARE_ANNOUNCEMENT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Competition competition = competitions.find(UUID.fromString(caseId)).orElseThrow();
        return money.mayAnnounce(
                competition.listId(),
                editions.inForce(competition.programme(), LocalDate.now(clock)).id(),
                Lot.money(competitions.lotsOf(competition.id())));
    }
}
