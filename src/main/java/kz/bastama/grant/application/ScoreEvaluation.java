package kz.bastama.grant.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.grant.domain.EfficiencyMethod;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationSheet;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the points of one of the group on each criterion of the edition; what was sent stays. */
@Service
public class ScoreEvaluation {

    private static final int LONGEST = 4000;

    private final Evaluations evaluations;
    private final Grants grants;
    private final Editions editions;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    ScoreEvaluation(
            Evaluations evaluations,
            Grants grants,
            Editions editions,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.evaluations = evaluations;
        this.grants = grants;
        this.editions = editions;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param points by criterion, as typed
     * @param unbound whether the person says that no conflict of interest binds them
     */
    public record Typed(Map<String, String> points, String remark, boolean unbound) {

        public Typed {
            points = Map.copyOf(points);
        }
    }

    /** The officer who acts scores for the customer; the first one does for all. */
    @Transactional
    public Verdict asCustomer(UUID evaluationId, String organisation, Typed typed) {
        Evaluation evaluation = evaluations.findForChange(evaluationId).orElseThrow();
        List<EvaluationSheet> sheets = evaluations.sheets(evaluationId);
        UUID person = actor.get().personId();
        if (evaluation.isConcluded()
                || sheets.stream()
                        .anyMatch(sheet -> !sheet.civil() || sheet.personId().equals(person))) {
            return Verdict.refused(Refusal.of("grant.evaluationClosed", null));
        }
        return send(
                evaluation,
                EvaluationSheet.opened(evaluationId, person, actor.get().name(), organisation, false, now()),
                typed);
    }

    /** The present person scores for civil society. */
    @Transactional
    public Verdict asRepresentative(UUID evaluationId, Typed typed) {
        Evaluation evaluation = evaluations.findForChange(evaluationId).orElseThrow();
        Optional<EvaluationSheet> own = own(evaluation);
        return own.isEmpty()
                ? Verdict.refused(Refusal.of("grant.evaluationClosed", null))
                : send(evaluation, own.get(), typed);
    }

    /** The present person does not take part. */
    @Transactional
    public Verdict decline(UUID evaluationId, String reason) {
        Evaluation evaluation = evaluations.findForChange(evaluationId).orElseThrow();
        Optional<EvaluationSheet> own = own(evaluation);
        if (own.isEmpty()) {
            return Verdict.refused(Refusal.of("grant.evaluationClosed", null));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Verdict.refused(Refusal.of("grant.evaluationReason", null));
        }
        evaluations.save(own.get().declining(reason));
        journal.record(JournalEntry.of(evaluationId.toString(), "grant.evaluatorDeclined")
                .with(Map.of("name", own.get().name(), "reason", reason)));
        return Verdict.allowed();
    }

    private Optional<EvaluationSheet> own(Evaluation evaluation) {
        return evaluations.sheets(evaluation.id()).stream()
                .filter(sheet -> !evaluation.isConcluded()
                        && sheet.civil()
                        && sheet.isOpen()
                        && sheet.personId().equals(actor.get().personId()))
                .findFirst();
    }

    private Verdict send(Evaluation evaluation, EvaluationSheet open, Typed typed) {
        Grant grant = grants.find(evaluation.grantId()).orElseThrow();
        Map<String, Integer> points = whole(typed.points());
        List<Refusal> refusals = new ArrayList<>();
        if (!EfficiencyMethod.of(editions.get(grant.edition())).takes(points)) {
            refusals.add(Refusal.of("grant.evaluationPoints", null));
        }
        if (typed.remark().isBlank() || typed.remark().length() > LONGEST) {
            refusals.add(Refusal.of("grant.evaluationRemark", null));
        }
        if (!typed.unbound()) {
            refusals.add(Refusal.of("grant.evaluationBound", null));
        }
        if (refusals.isEmpty()) {
            evaluations.save(open.sent(points, typed.remark(), now()));
            journal.record(JournalEntry.of(
                            evaluation.id().toString(),
                            open.civil() ? "grant.evaluationScoredByCivil" : "grant.evaluationScored")
                    .with(Map.of("name", open.name())));
        }
        return new Verdict(refusals);
    }

    /** Only what is a whole number. */
    private static Map<String, Integer> whole(Map<String, String> typed) {
        Map<String, Integer> points = new HashMap<>();
        typed.forEach((criterion, given) -> {
            if (given.strip().matches("\\d{1,4}")) {
                points.put(criterion, Integer.valueOf(given.strip()));
            }
        });
        return points;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
