package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Publication;
import kz.bastama.competition.paper.CheckConclusionPaper;
import kz.bastama.document.Papers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Final conclusion of the check of applications. */
@Service
public class IssueCheckConclusion {

    private final Competitions competitions;
    private final PublishList publishList;
    private final Applications applications;
    private final CheckConclusionPaper paper;
    private final Papers papers;
    private final Journal journal;
    private final Clock clock;

    IssueCheckConclusion(
            Competitions competitions,
            PublishList publishList,
            Applications applications,
            CheckConclusionPaper paper,
            Papers papers,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.publishList = publishList;
        this.applications = applications;
        this.paper = paper;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Returns whether any application goes on to the expertise. */
    @Transactional
    public boolean of(UUID competitionId, OfficialText signatory) {
        Competition confirmed =
                competitions.find(competitionId).orElseThrow().checkConfirmed(signatory, clock.instant());
        List<Application> sent = applications.sentTo(competitionId);
        papers.issue(competitionId.toString(), 1, confirmed.edition().toString(), paper.of(confirmed, sent));
        long admitted = sent.stream()
                .filter(application -> application.state() == ApplicationState.ADMITTED)
                .count();
        Competition after = competitions.save(confirmed.checkConcluded(admitted > 0));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.checkConcluded")
                .moved(confirmed.state().name(), after.state().name())
                .with(Map.of("received", Integer.toString(sent.size()), "admitted", Long.toString(admitted))));
        publishList.corrected(competitionId, Publication.Kind.RECEIVED, Publication.Because.LATE_PROCESSING, "");
        publishList.first(competitionId, Publication.Kind.CHECK);
        return admitted > 0;
    }
}
