package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the voting of the commission on who takes the place of a winner that fell away. */
@Service
public class OpenVotingOnNext {

    private final Competitions competitions;
    private final Successions successions;
    private final Journal journal;

    OpenVotingOnNext(Competitions competitions, Successions successions, Journal journal) {
        this.competitions = competitions;
        this.successions = successions;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id, Meeting meeting) {
        competitions.counting(successions.find(id).orElseThrow().competitionId());
        Succession before = successions.find(id).orElseThrow();
        Succession after = before.convened(meeting);
        successions.save(after);
        journal.record(JournalEntry.of(id.toString(), "competition.votingOnNextOpened")
                .moved(before.state().name(), after.state().name())
                .with(Map.of(
                        "date", meeting.when(),
                        "place", meeting.place().ru(),
                        "placeKk", meeting.place().kk())));
    }
}
