package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the voting of the commission that was convened. */
@Service
public class OpenVoting {

    private final Bodies bodies;
    private final Journal journal;

    OpenVoting(Bodies bodies, Journal journal) {
        this.bodies = bodies;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID competitionId, Meeting meeting) {
        bodies.keep(competitionId, Body.COMMISSION, meeting);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.votingOpened")
                .with(Map.of(
                        "date", meeting.when(),
                        "place", meeting.place().ru(),
                        "placeKk", meeting.place().kk())));
    }
}
