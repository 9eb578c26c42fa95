package kz.bastama.grant.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.NameEvaluator;
import kz.bastama.grant.application.ScoreEvaluation;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.party.Parties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The case page of an evaluation: the customer names who represents civil society, and scores. */
@Controller
@RequestMapping("/staff/evaluations/{id}")
class StaffEvaluations {

    private final Evaluations evaluations;
    private final Grants grants;
    private final NameEvaluator nameEvaluator;
    private final ScoreEvaluation scoreEvaluation;
    private final Parties parties;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffEvaluations(
            Evaluations evaluations,
            Grants grants,
            NameEvaluator nameEvaluator,
            ScoreEvaluation scoreEvaluation,
            Parties parties,
            RefusalWording wording,
            CurrentActor actor) {
        this.evaluations = evaluations;
        this.grants = grants;
        this.nameEvaluator = nameEvaluator;
        this.scoreEvaluation = scoreEvaluation;
        this.parties = parties;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping
    String one(@PathVariable UUID id, Model model) {
        Evaluation evaluation = readable(id);
        return page(evaluation, model);
    }

    @PostMapping("/representatives")
    String name(
            @PathVariable UUID id,
            @RequestParam(required = false) UUID member,
            Locale language,
            RedirectAttributes redirect) {
        decided(id);
        Verdict verdict = nameEvaluator.of(id, member == null ? new UUID(0, 0) : member);
        return answered(verdict, "grant.evaluation.named", id, language, redirect);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(required = false) UUID person,
            Locale language,
            RedirectAttributes redirect) {
        decided(id);
        Verdict verdict = nameEvaluator.withdraw(id, person == null ? new UUID(0, 0) : person);
        return answered(verdict, "grant.evaluation.withdrawn", id, language, redirect);
    }

    /** What was typed stays on the page when it is refused. */
    @PostMapping("/sheet")
    String score(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Evaluation evaluation = decided(id);
        String customer = parties.customer(grant(evaluation).customerCode())
                .orElseThrow()
                .name()
                .ru();
        ScoreEvaluation.Typed typed = TypedSheet.of(fields);
        Verdict verdict = scoreEvaluation.asCustomer(id, customer, typed);
        if (verdict.isAllowed()) {
            return answered(verdict, "grant.evaluation.sent", id, language, redirect);
        }
        model.addAttribute("refusals", wording.of(verdict, language));
        model.addAttribute("typed", typed);
        return page(evaluation, model);
    }

    private String page(Evaluation evaluation, Model model) {
        model.addAttribute("evaluation", evaluation);
        model.addAttribute("grant", grant(evaluation));
        model.addAttribute("decides", decides(grant(evaluation)));
        return "grant/staff-evaluation";
    }

    private String answered(Verdict verdict, String done, UUID id, Locale language, RedirectAttributes redirect) {
        return new VisitAnswer(wording.of(verdict, language), done, "/staff/evaluations/" + id, redirect).page();
    }

    private Grant grant(Evaluation evaluation) {
        return grants.find(evaluation.grantId()).orElseThrow();
    }

    private boolean decides(Grant grant) {
        return actor.get().has(Role.CUSTOMER, grant.customerCode());
    }

    private Evaluation readable(UUID id) {
        return evaluations
                .find(id)
                .filter(found -> actor.get().seesCasesOf(grant(found).customerCode()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Evaluation decided(UUID id) {
        Evaluation evaluation = readable(id);
        if (!decides(grant(evaluation))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return evaluation;
    }
}
