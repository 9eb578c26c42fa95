package kz.bastama.competition.application;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.paper.CheckConclusionContent;
import kz.bastama.competition.paper.CheckConclusionPaper;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the conclusion of the check anew after an objection has admitted an application: it names the one that it replaces. */
@Service
public class IssueCheckAnew {

    private final Competitions competitions;
    private final Objections objections;
    private final Applications applications;
    private final CheckConclusionPaper paper;
    private final Papers papers;
    private final Journal journal;

    IssueCheckAnew(
            Competitions competitions,
            Objections objections,
            Applications applications,
            CheckConclusionPaper paper,
            Papers papers,
            Journal journal) {
        this.competitions = competitions;
        this.objections = objections;
        this.applications = applications;
        this.paper = paper;
        this.papers = papers;
        this.journal = journal;
    }

    /** One edition for each objection that admits: those of one competition wait for one another here. */
    @Transactional
    public void of(UUID objectionId) {
        Objection objection = objections.find(objectionId).orElseThrow();
        Competition competition = competitions.counting(objection.competitionId());
        Application admitted = applications.find(objection.applicationId()).orElseThrow();
        String id = competition.id().toString();
        Paper former = papers.ofAggregate(id).stream()
                .filter(one -> one.type().code().equals(CheckConclusionContent.TYPE.code()))
                .max(Comparator.comparing(Paper::revision))
                .orElseThrow();
        CheckConclusionContent.Replacement replacement = new CheckConclusionContent.Replacement(
                former.number(), former.issuedAt(), objection.number(), admitted.number());
        Paper issued = papers.issue(
                id,
                former.revision() + 1,
                competition.edition().toString(),
                paper.of(competition, applications.sentTo(competition.id())).replacing(replacement));
        journal.record(JournalEntry.of(id, "competition.checkConcludedAnew")
                .with(Map.of("number", issued.number(), "former", former.number(), "application", admitted.number())));
    }
}
