package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.EfficiencyMethod;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationSheet;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the conclusion of an evaluation: points and grade by the edition, in the words of the customer. */
@Service
public class RecordEvaluation {

    private final Evaluations evaluations;
    private final WeighEvaluation weigh;
    private final Grants grants;
    private final Editions editions;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RecordEvaluation(
            Evaluations evaluations,
            WeighEvaluation weigh,
            Grants grants,
            Editions editions,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.evaluations = evaluations;
        this.weigh = weigh;
        this.grants = grants;
        this.editions = editions;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID evaluationId, OfficialText conclusion, OfficialText recommendation) {
        Evaluation before = evaluations.findForChange(evaluationId).orElseThrow();
        if (!weigh.of(evaluationId).isAllowed()) {
            throw new IllegalStateException("Evaluation " + evaluationId + " was concluded before all had scored");
        }
        Grant grant = grants.find(before.grantId()).orElseThrow();
        EfficiencyMethod method = EfficiencyMethod.of(editions.get(grant.edition()));
        List<EvaluationSheet> sheets = EvaluationSheet.sent(evaluations.sheets(evaluationId));
        BigDecimal points = method.total(sheets);
        Evaluation after = before.concluded(
                points,
                method.grade(points),
                conclusion,
                recommendation,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        evaluations.save(after);
        terms.close(evaluationId.toString(), StartEvaluation.TERM);
        journal.record(JournalEntry.of(evaluationId.toString(), "grant.evaluationConcluded")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("points", points.toPlainString(), "sheets", String.valueOf(sheets.size()))));
    }
}
