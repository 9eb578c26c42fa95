package kz.bastama.grant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationSheet;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;

/** Whether an evaluation may be concluded: the customer and enough of civil society have scored, and nobody is still to be heard. */
@Service
public class WeighEvaluation {

    private static final String SHARE = "evaluation.civilShare";
    private static final int LARGEST = 100;

    private final Evaluations evaluations;
    private final Grants grants;
    private final Editions editions;

    WeighEvaluation(Evaluations evaluations, Grants grants, Editions editions) {
        this.evaluations = evaluations;
        this.grants = grants;
        this.editions = editions;
    }

    public Verdict of(UUID evaluationId) {
        Evaluation evaluation = evaluations.find(evaluationId).orElseThrow();
        List<EvaluationSheet> sheets = evaluations.sheets(evaluationId);
        List<Refusal> refusals = new ArrayList<>();
        if (sheets.stream().noneMatch(sheet -> !sheet.civil() && sheet.isSent())) {
            refusals.add(Refusal.of("grant.evaluationUnscored", null));
        }
        int civil = (int)
                sheets.stream().filter(sheet -> sheet.civil() && sheet.isSent()).count();
        int needed = needed(evaluation);
        if (civil < needed) {
            refusals.add(Refusal.of("grant.evaluationCivilFew", null, Map.of("sent", civil, "needed", needed)));
        }
        String open = sheets.stream()
                .filter(EvaluationSheet::isOpen)
                .map(EvaluationSheet::name)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            refusals.add(Refusal.of("grant.evaluationSheetsOpen", null, Map.of("names", open)));
        }
        return new Verdict(refusals);
    }

    /** How many of civil society it takes beside the one of the customer. */
    public int needed(Evaluation evaluation) {
        Grant grant = grants.find(evaluation.grantId()).orElseThrow();
        Edition edition = editions.get(grant.edition());
        return IntStream.rangeClosed(0, LARGEST)
                .filter(civil -> edition.reaches(SHARE, civil, civil + 1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(grant.edition() + ": no group reaches " + SHARE));
    }
}
