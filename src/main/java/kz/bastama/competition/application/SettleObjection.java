package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionProcess;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nothing of an objection is to be done any more; with the last one of a competition its contracting may begin. */
@Service
public class SettleObjection {

    private final Competitions competitions;
    private final Objections objections;
    private final CompetitionProcess process;
    private final ConcludeCompetition concludeCompetition;
    private final Journal journal;

    SettleObjection(
            Competitions competitions,
            Objections objections,
            CompetitionProcess process,
            ConcludeCompetition concludeCompetition,
            Journal journal) {
        this.competitions = competitions;
        this.objections = objections;
        this.process = process;
        this.concludeCompetition = concludeCompetition;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id) {
        Competition competition =
                competitions.counting(objections.find(id).orElseThrow().competitionId());
        Objection before = objections.changing(id).orElseThrow();
        Objection after =
                ObjectionRules.isBeforeResult(before, competition) ? before.settledBeforeResult() : before.settled();
        objections.save(after);
        journal.record(JournalEntry.of(id.toString(), "competition.objectionSettled")
                .moved(before.state().name(), after.state().name()));
        if (objections.open(competition.id()) == 0) {
            goOn(competition);
        }
    }

    /** A case of the earlier model waits for nothing: it has ended already, and left the conclusion to the last objection. */
    private void goOn(Competition competition) {
        if (!process.objectionsDecided(competition.id())
                && !process.isRunning(competition.id())
                && competition.state() == CompetitionState.RESULT) {
            concludeCompetition.of(competition.id());
        }
    }
}
