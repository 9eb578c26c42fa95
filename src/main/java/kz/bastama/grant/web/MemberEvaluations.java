package kz.bastama.grant.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.grant.application.ScoreEvaluation;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationSheet;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
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

/** The evaluations in which a member of commissions represents civil society. */
@Controller
@RequestMapping("/member/evaluations")
class MemberEvaluations {

    private final Evaluations evaluations;
    private final Grants grants;
    private final ScoreEvaluation scoreEvaluation;
    private final RefusalWording wording;
    private final CurrentActor actor;

    MemberEvaluations(
            Evaluations evaluations,
            Grants grants,
            ScoreEvaluation scoreEvaluation,
            RefusalWording wording,
            CurrentActor actor) {
        this.evaluations = evaluations;
        this.grants = grants;
        this.scoreEvaluation = scoreEvaluation;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("sheets", evaluations.sheetsOf(actor.get().personId()));
        return "grant/member-evaluations";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        return page(own(id), model);
    }

    /** What was typed stays on the page when it is refused. */
    @PostMapping("/{id}/sheet")
    String score(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        EvaluationSheet sheet = own(id);
        ScoreEvaluation.Typed typed = TypedSheet.of(fields);
        Verdict verdict = scoreEvaluation.asRepresentative(id, typed);
        if (verdict.isAllowed()) {
            return answered(verdict, "grant.evaluation.sent", id, language, redirect)
                    .page();
        }
        model.addAttribute("refusals", wording.of(verdict, language));
        model.addAttribute("typed", typed);
        return page(sheet, model);
    }

    @PostMapping("/{id}/decline")
    String decline(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        own(id);
        return answered(
                        scoreEvaluation.decline(id, reason.strip()),
                        "grant.evaluation.declined",
                        id,
                        language,
                        redirect)
                .typed("typedReason", reason)
                .page();
    }

    private String page(EvaluationSheet sheet, Model model) {
        Evaluation evaluation = evaluations.find(sheet.evaluationId()).orElseThrow();
        model.addAttribute("sheet", sheet);
        model.addAttribute("evaluation", evaluation);
        model.addAttribute("grant", grants.find(evaluation.grantId()).orElseThrow());
        return "grant/member-evaluation";
    }

    private VisitAnswer answered(Verdict verdict, String done, UUID id, Locale language, RedirectAttributes redirect) {
        return new VisitAnswer(wording.of(verdict, language), done, "/member/evaluations/" + id, redirect);
    }

    private EvaluationSheet own(UUID id) {
        return evaluations.sheets(id).stream()
                .filter(sheet ->
                        sheet.civil() && sheet.personId().equals(actor.get().personId()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
