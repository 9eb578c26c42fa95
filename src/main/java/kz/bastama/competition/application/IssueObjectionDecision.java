package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.paper.ObjectionDecisionPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Decision on the objection. */
@Service
public class IssueObjectionDecision {

    private final Competitions competitions;
    private final Objections objections;
    private final ObjectionDecisionPaper paper;
    private final Papers papers;

    IssueObjectionDecision(
            Competitions competitions, Objections objections, ObjectionDecisionPaper paper, Papers papers) {
        this.competitions = competitions;
        this.objections = objections;
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID id) {
        Objection objection = objections.find(id).orElseThrow();
        Competition competition = competitions.find(objection.competitionId()).orElseThrow();
        papers.issue(id.toString(), 1, competition.edition().toString(), paper.of(competition, objection));
    }
}
