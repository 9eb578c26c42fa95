package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.EvaluationConclusionPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Conclusion of the evaluation of efficiency, which stands on the open page of the project. */
@Service
public class IssueEvaluationConclusion {

    private final Evaluations evaluations;
    private final Grants grants;
    private final EvaluationConclusionPaper content;
    private final Papers papers;
    private final Journal journal;

    IssueEvaluationConclusion(
            Evaluations evaluations, Grants grants, EvaluationConclusionPaper content, Papers papers, Journal journal) {
        this.evaluations = evaluations;
        this.grants = grants;
        this.content = content;
        this.papers = papers;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID evaluationId) {
        Evaluation evaluation = evaluations.find(evaluationId).orElseThrow();
        Grant grant = grants.find(evaluation.grantId()).orElseThrow();
        Paper paper =
                papers.issue(evaluationId.toString(), 1, grant.edition().toString(), content.of(evaluation, grant));
        journal.record(JournalEntry.of(evaluationId.toString(), "grant.evaluationConclusionIssued")
                .with(Map.of("number", paper.number())));
    }
}
