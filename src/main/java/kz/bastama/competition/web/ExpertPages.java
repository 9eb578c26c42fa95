package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.DeclareConflicts;
import kz.bastama.competition.application.Hindrances;
import kz.bastama.competition.application.ScoreApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.expert.Conflicts;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
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
    private final Reviews reviews;
    private final Conflicts conflicts;
    private final Hindrances hindrances;
    private final DeclareConflicts declareConflicts;
    private final ScoreApplication scoreApplication;
    private final Forms forms;
    private final CompetitionWords words;
    private final RefusalWording wording;
    private final PanelRefusals refusals;
    private final CurrentActor actor;

    ExpertPages(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Reviews reviews,
            Conflicts conflicts,
            Hindrances hindrances,
            DeclareConflicts declareConflicts,
            ScoreApplication scoreApplication,
            Forms forms,
            CompetitionWords words,
            RefusalWording wording,
            PanelRefusals refusals,
            CurrentActor actor) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.hindrances = hindrances;
        this.declareConflicts = declareConflicts;
        this.scoreApplication = scoreApplication;
        this.forms = forms;
        this.words = words;
        this.wording = wording;
        this.refusals = refusals;
        this.actor = actor;
    }

    @GetMapping
    String home(Model model) {
        UUID me = actor.get().personId();
        List<Competition> mine = bodies.ofPerson(Body.EXPERTS, me).stream()
                .map(id -> competitions.find(id).orElseThrow())
                .filter(one -> !mySheets(one.id()).isEmpty())
                .toList();
        model.addAttribute("competitions", mine);
        return "competition/expert-home";
    }

    @GetMapping("/competitions/{id}")
    String competition(@PathVariable UUID id, Model model) {
        List<Review> sheets = mySheets(id);
        if (sheets.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("competition", competitions.find(id).orElseThrow());
        List<Review> shown = sheets.stream().filter(this::isClear).toList();
        model.addAttribute("sheets", shown);
        model.addAttribute(
                "undeclared",
                shown.stream()
                        .filter(sheet -> sheet.state() == Review.State.OPEN && !isDeclared(sheet))
                        .toList());
        return "competition/expert-competition";
    }

    @PostMapping("/competitions/{id}/conflicts")
    String declare(@PathVariable UUID id, HttpServletRequest request, Locale language, RedirectAttributes redirect) {
        List<DeclareConflicts.Declaration> declarations = new ArrayList<>();
        List<Review> sheets = mySheets(id);
        if (sheets.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        for (Review sheet : sheets) {
            String conflict = request.getParameter("conflict." + sheet.applicationId());
            String reason = request.getParameter("reason." + sheet.applicationId());
            if ("yes".equals(conflict) || "no".equals(conflict)) { // nothing else clears an expert
                declarations.add(new DeclareConflicts.Declaration(
                        sheet.applicationId(), conflict.equals("yes"), reason == null ? "" : reason.strip()));
            }
        }
        Verdict verdict = declareConflicts.by(id, actor.get().personId(), declarations);
        refusals.tell(verdict, "competition.declared", language, redirect);
        if (!verdict.isAllowed()) {
            Map<String, String> typed = new HashMap<>(); // the session keeps plain values only
            declarations.forEach(one -> {
                typed.put("conflict." + one.applicationId(), one.hasConflict() ? "yes" : "no");
                typed.put("reason." + one.applicationId(), one.reason());
            });
            redirect.addFlashAttribute("typed", typed);
        }
        return "redirect:/expert/competitions/" + id;
    }

    @GetMapping("/reviews/{id}")
    String review(@PathVariable UUID id, Locale language, Model model) {
        Review review = mine(id);
        return page(review, TypedSheet.of(review), Map.of(), language, model);
    }

    @PostMapping("/reviews/{id}")
    String write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "save") String action,
            HttpServletRequest request,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Review review = mine(id);
        Competition competition = competitions.find(review.competitionId()).orElseThrow();
        PostedSheet sheet = PostedSheet.of(
                request,
                words.names(competition.edition(), "criteria"),
                criterion -> words.weight(competition.edition(), criterion),
                refusal -> wording.of(refusal, language));
        Map<String, String> errors = sheet.errors();
        if (errors.isEmpty()) {
            note(scoreApplication.keep(id, sheet.scores(), sheet.remarks(), sheet.recommendation()), errors, language);
        }
        if (errors.isEmpty() && action.equals("finish")) {
            note(scoreApplication.finish(id), errors, language);
        }
        if (!errors.isEmpty()) {
            return page(review, sheet.typed(), errors, language, model);
        }
        redirect.addFlashAttribute("done", action.equals("finish") ? "competition.sheet.final" : "competition.saved");
        return action.equals("finish")
                ? "redirect:/expert/competitions/" + review.competitionId()
                : "redirect:/expert/reviews/" + id;
    }

    private String page(
            Review review, Map<String, String> typed, Map<String, String> errors, Locale language, Model model) {
        Application application = applications.find(review.applicationId()).orElseThrow();
        Competition competition = competitions.find(review.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        Form form = forms.form(application.formId(), application.formVersion());
        model.addAttribute("review", review);
        model.addAttribute("theApplication", application);
        model.addAttribute("competition", competition);
        model.addAttribute("lot", lot);
        model.addAttribute("criteria", words.names(competition.edition(), "criteria"));
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", errors);
        model.addAttribute(
                "view",
                forms.answers(
                        form, forms.fromJson(form, application.answers()), words.given(competition, lot), language));
        return "competition/review";
    }

    private void note(Verdict verdict, Map<String, String> errors, Locale language) {
        verdict.refusals()
                .forEach(refusal -> errors.merge(
                        refusal.field() == null ? "" : refusal.field(),
                        wording.of(refusal, language),
                        (one, other) -> one + " " + other));
    }

    /** A sheet opens only after its expert has declared that nothing stands in the way. */
    private Review mine(UUID id) {
        Review review = reviews.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!review.personId().equals(actor.get().personId())
                || review.state() == Review.State.DROPPED
                || !isDeclared(review)
                || !isClear(review)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return review;
    }

    private boolean isDeclared(Review sheet) {
        return conflicts.latest(sheet.personId(), sheet.applicationId()).isPresent();
    }

    private boolean isClear(Review sheet) {
        return hindrances.isClear(sheet.personId(), sheet.applicationId());
    }

    private List<Review> mySheets(UUID competitionId) {
        UUID me = actor.get().personId();
        return reviews.ofCompetition(competitionId).stream()
                .filter(review -> review.personId().equals(me))
                .toList();
    }
}
