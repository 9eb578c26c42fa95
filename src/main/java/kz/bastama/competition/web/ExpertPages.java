package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.DeclareConflicts;
import kz.bastama.competition.application.ScoreApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.legal.Refusal;
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

/** The work of an expert: conflicts first, then one score sheet after the other. */
@Controller
@RequestMapping("/expert")
class ExpertPages {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final OwnSheets sheets;
    private final ListOfApplicants applicants;
    private final ExpertSight sight;
    private final DeclareConflicts declareConflicts;
    private final ScoreApplication scoreApplication;
    private final StaleSheets staleSheets;
    private final CompetitionWords words;
    private final RefusalWording wording;
    private final PanelRefusals refusals;
    private final CurrentActor actor;

    ExpertPages(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            OwnSheets sheets,
            ListOfApplicants applicants,
            ExpertSight sight,
            DeclareConflicts declareConflicts,
            ScoreApplication scoreApplication,
            StaleSheets staleSheets,
            CompetitionWords words,
            RefusalWording wording,
            PanelRefusals refusals,
            CurrentActor actor) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.sheets = sheets;
        this.applicants = applicants;
        this.sight = sight;
        this.declareConflicts = declareConflicts;
        this.scoreApplication = scoreApplication;
        this.staleSheets = staleSheets;
        this.words = words;
        this.wording = wording;
        this.refusals = refusals;
        this.actor = actor;
    }

    @GetMapping
    String home(Model model) {
        List<Competition> mine = bodies.ofPerson(Body.EXPERTS, actor.get().personId()).stream()
                .map(id -> competitions.find(id).orElseThrow())
                .filter(one -> !sheets.of(one.id()).isEmpty())
                .toList();
        model.addAttribute("competitions", mine);
        return "competition/expert-home";
    }

    @GetMapping("/competitions/{id}")
    String competition(@PathVariable UUID id, Locale language, Model model) {
        Competition competition = judged(id);
        model.addAttribute("competition", competition);
        model.addAttribute("blind", sight.blind(competition));
        List<Review> shown = sheets.of(id).stream().filter(sheets::isClear).toList();
        model.addAttribute("sheets", sight.listed(competition, shown));
        model.addAttribute(
                "undeclared",
                applicants.of(competition, language).stream()
                        .filter(ListOfApplicants.Line::asked)
                        .toList());
        return "competition/expert-competition";
    }

    @PostMapping("/competitions/{id}/conflicts")
    String declare(@PathVariable UUID id, HttpServletRequest request, Locale language, RedirectAttributes redirect) {
        List<DeclareConflicts.Declaration> declarations = new ArrayList<>();
        Map<String, String> typed = new HashMap<>(); // the session keeps plain values only
        for (ListOfApplicants.Line line : applicants.of(judged(id), language)) {
            String conflict = request.getParameter("conflict." + line.key());
            String given = request.getParameter("reason." + line.key());
            String reason = given == null ? "" : given.strip();
            if ("yes".equals(conflict) || "no".equals(conflict)) { // nothing else clears an expert
                line.applications()
                        .forEach(one -> declarations.add(
                                new DeclareConflicts.Declaration(one, conflict.equals("yes"), reason)));
                typed.put("conflict." + line.key(), conflict);
                typed.put("reason." + line.key(), reason);
            }
        }
        Verdict verdict = declareConflicts.by(id, actor.get().personId(), declarations);
        refusals.tell(verdict, "competition.declared", language, redirect);
        if (!verdict.isAllowed()) {
            redirect.addFlashAttribute("typed", typed);
        }
        return "redirect:/expert/competitions/" + id;
    }

    @GetMapping("/reviews/{id}")
    String review(@PathVariable UUID id, Locale language, Model model) {
        Review review = sheets.open(id);
        return page(review, TypedSheet.of(review, language), Map.of(), language, model);
    }

    @PostMapping("/reviews/{id}")
    String write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam(name = "_version", defaultValue = "-1") int seen,
            @RequestParam(name = "_over", required = false) Integer over,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Review review = sheets.open(id);
        Competition competition = competitions.find(review.competitionId()).orElseThrow();
        PostedSheet sheet =
                PostedSheet.of(request, competition.edition(), words, refusal -> wording.of(refusal, language));
        Map<String, String> errors = sheet.errors();
        if (errors.isEmpty()) {
            int version = over == null ? seen : over;
            Verdict kept = scoreApplication.keep(id, version, sheet.scores(), sheet.remarks(), sheet.recommendation());
            if (ScoreApplication.isElsewhere(kept)) {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("stale", staleSheets.told(sheets.open(id), sheet.typed(), language));
                String page = page(sheets.open(id), sheet.typed(), errors, language, model);
                model.addAttribute("version", seen);
                return page;
            }
            note(kept, errors, language, model);
            model.addAttribute("kept", kept.isAllowed());
        }
        if (errors.isEmpty() && action.equals("finish")) {
            note(scoreApplication.finish(id), errors, language, model);
        }
        if (!errors.isEmpty()) {
            return page(sheets.open(id), sheet.typed(), errors, language, model);
        }
        redirect.addFlashAttribute("done", action.equals("finish") ? "competition.sheet.final" : "competition.saved");
        return action.equals("finish")
                ? "redirect:/expert/competitions/" + review.competitionId()
                : "redirect:/expert/reviews/" + id;
    }

    private String page(
            Review review, Map<String, String> typed, Map<String, String> errors, Locale language, Model model) {
        Competition competition = competitions.find(review.competitionId()).orElseThrow();
        model.addAttribute("review", review);
        model.addAttribute("version", review.version());
        Application application = applications.find(review.applicationId()).orElseThrow();
        model.addAttribute("theApplication", application);
        model.addAttribute("lot", competitions.lot(application.lotId()).orElseThrow());
        model.addAttribute("label", sight.label(review));
        model.addAttribute("project", sight.title(review));
        model.addAttribute("blind", sight.blind(competition));
        model.addAttribute("competition", competition);
        model.addAttribute("criteria", words.names(competition.edition(), "criteria"));
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", errors);
        model.addAttribute("view", sight.content(review, language));
        return "competition/review";
    }

    /** The rule behind what is wrong at the criteria is one for all of them, and said once above. */
    private void note(Verdict verdict, Map<String, String> errors, Locale language, Model model) {
        Set<String> bases = new LinkedHashSet<>();
        for (Refusal refusal : verdict.refusals()) {
            boolean whole = refusal.field() == null;
            Refusal said = whole ? refusal : new Refusal(refusal.code(), refusal.field(), refusal.arguments(), null);
            errors.merge(whole ? "" : refusal.field(), wording.of(said, language), (one, other) -> one + " " + other);
            if (!whole && refusal.basis() != null) {
                bases.add(wording.of(refusal.basis(), language));
            }
        }
        model.addAttribute("bases", bases);
    }

    private Competition judged(UUID id) {
        return competitions
                .find(id)
                .filter(one -> !sheets.of(id).isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
