package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.paper.NotHeldPaper;
import kz.bastama.document.Papers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: act that the competition was not held. */
@Service
public class IssueNotHeldAct {

    private final Competitions competitions;
    private final NotHeldPaper paper;
    private final Papers papers;
    private final Journal journal;

    IssueNotHeldAct(Competitions competitions, NotHeldPaper paper, Papers papers, Journal journal) {
        this.competitions = competitions;
        this.paper = paper;
        this.papers = papers;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition before = competitions.counting(competitionId);
        Competition competition = before.hasRefusedAll() ? declared(before) : before;
        papers.issue(competitionId.toString(), 1, competition.edition().toString(), paper.of(competition));
    }

    private Competition declared(Competition before) {
        Competition after = competitions.save(before.refusalsHeard(false));
        journal.record(JournalEntry.of(after.id().toString(), "competition.declaredNotHeld")
                .moved(before.state().name(), after.state().name()));
        return after;
    }
}
