package kz.bastama.competition.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks down the ranking of the lot for who may take the place; when nobody may, that is the decision. */
@Service
public class FindNextInRank {

    private final Competitions competitions;
    private final Applications applications;
    private final Successions successions;
    private final Successors successors;
    private final Journal journal;

    FindNextInRank(
            Competitions competitions,
            Applications applications,
            Successions successions,
            Successors successors,
            Journal journal) {
        this.competitions = competitions;
        this.applications = applications;
        this.successions = successions;
        this.successors = successors;
        this.journal = journal;
    }

    /** Returns whether anyone is left. */
    @Transactional
    public boolean of(UUID id) {
        competitions.counting(successions.find(id).orElseThrow().competitionId());
        Succession before = successions.find(id).orElseThrow();
        Optional<String> next = successors
                .of(before)
                .first(application -> true)
                .map(application -> applications.find(application).orElseThrow().number());
        if (next.isPresent()) {
            journal.record(JournalEntry.of(id.toString(), "competition.nextInRankFound")
                    .with(Map.of("number", next.get())));
            return true;
        }
        Succession after = before.named(null);
        successions.save(after);
        journal.record(JournalEntry.of(id.toString(), "competition.nobodyLeft")
                .moved(before.state().name(), after.state().name()));
        return false;
    }
}
