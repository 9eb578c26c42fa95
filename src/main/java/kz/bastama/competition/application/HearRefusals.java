package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All objections to the refusals of the check are settled: where one led to an admission, the competition goes on. */
@Service
public class HearRefusals {

    private final Competitions competitions;
    private final Applications applications;
    private final Journal journal;

    HearRefusals(Competitions competitions, Applications applications, Journal journal) {
        this.competitions = competitions;
        this.applications = applications;
        this.journal = journal;
    }

    /** @return whether it goes on */
    @Transactional
    public boolean of(UUID competitionId) {
        Competition before = competitions.counting(competitionId);
        boolean admitted = applications.sentTo(competitionId).stream()
                .anyMatch(application -> application.state() == ApplicationState.ADMITTED);
        if (admitted) {
            Competition after = competitions.save(before.refusalsHeard(true));
            journal.record(JournalEntry.of(competitionId.toString(), "competition.wentOn")
                    .moved(before.state().name(), after.state().name()));
        }
        return admitted;
    }
}
