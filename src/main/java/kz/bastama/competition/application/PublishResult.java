package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Publication;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the result before the public; from now on the objection term runs. */
@Service
public class PublishResult {

    static final String OBJECTION = "objection";

    private final Competitions competitions;
    private final CloseLost closeLost;
    private final PublishList publishList;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    PublishResult(
            Competitions competitions,
            CloseLost closeLost,
            PublishList publishList,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.closeLost = closeLost;
        this.publishList = publishList;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID competitionId) {
        Instant now = clock.instant();
        Competition competition =
                competitions.save(competitions.find(competitionId).orElseThrow().published(now));
        terms.open(competitionId.toString(), competition.edition(), OBJECTION, now);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.resultPublished"));
        closeLost.of(competitionId);
        for (Publication.Kind list : Publication.Kind.values()) {
            publishList.first(competitionId, list);
        }
    }
}
