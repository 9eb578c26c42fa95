package kz.bastama.grant.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.grant.application.EvaluationTerm;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The delivered projects whose efficiency is still to be concluded, the most urgent first. */
@Controller
class EvaluationsDue {

    private final Evaluations evaluations;
    private final Grants grants;
    private final GrantConflicts conflicts;
    private final EvaluationTerm term;
    private final CurrentActor actor;
    private final Clock clock;

    EvaluationsDue(
            Evaluations evaluations,
            Grants grants,
            GrantConflicts conflicts,
            EvaluationTerm term,
            CurrentActor actor,
            Clock clock) {
        this.evaluations = evaluations;
        this.grants = grants;
        this.conflicts = conflicts;
        this.term = term;
        this.actor = actor;
        this.clock = clock;
    }

    /** One line of the list. */
    record Due(UUID id, Grant grant, Instant until, boolean late) {}

    @GetMapping("/staff/evaluations")
    String all(Model model) {
        List<Due> due = evaluations.waiting(actor.get().onlyCustomer().orElse(null)).stream()
                .map(this::due)
                .sorted(Comparator.comparing(Due::until))
                .toList();
        Set<UUID> barred = conflicts.barred(due.stream().map(Due::grant).toList());
        model.addAttribute(
                "due",
                due.stream().filter(one -> !barred.contains(one.grant().id())).toList());
        return "grant/evaluations-due";
    }

    private Due due(Evaluation one) {
        Grant grant = grants.find(one.grantId()).orElseThrow();
        Instant until = term.until(one, grant);
        return new Due(one.id(), grant, until, until.isBefore(clock.instant()));
    }
}
