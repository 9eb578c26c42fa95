package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.AskAboutSheet;
import kz.bastama.competition.application.ScoreApplication;
import kz.bastama.competition.application.WaiveTranslation;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.form.StaleForm;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an expert posts about an own sheet besides the sheet itself: what is being typed, and what stands in the way of it. */
@Controller
@RequestMapping("/expert/reviews/{id}")
class ScoreSheetPosts {

    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final OwnSheets own;
    private final Competitions competitions;
    private final ScoreApplication scoreApplication;
    private final WaiveTranslation waiveTranslation;
    private final AskAboutSheet askAboutSheet;
    private final StaleSheets staleSheets;
    private final CompetitionWords words;
    private final RefusalWording wording;
    private final PanelRefusals refusals;
    private final Clock clock;

    ScoreSheetPosts(
            OwnSheets own,
            Competitions competitions,
            ScoreApplication scoreApplication,
            WaiveTranslation waiveTranslation,
            AskAboutSheet askAboutSheet,
            StaleSheets staleSheets,
            CompetitionWords words,
            RefusalWording wording,
            PanelRefusals refusals,
            Clock clock) {
        this.own = own;
        this.competitions = competitions;
        this.scoreApplication = scoreApplication;
        this.waiveTranslation = waiveTranslation;
        this.askAboutSheet = askAboutSheet;
        this.staleSheets = staleSheets;
        this.words = words;
        this.wording = wording;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Answers with the version to go on from, as the autosave of an application does. What cannot be read yet is left out. */
    @PostMapping("/autosave")
    Object autosave(
            @PathVariable UUID id,
            @RequestParam(name = "_version", defaultValue = "-1") int seen,
            HttpServletRequest request,
            Locale language) {
        Review review = own.open(id);
        Competition competition = competitions.find(review.competitionId()).orElseThrow();
        PostedSheet sheet =
                PostedSheet.of(request, competition.edition(), words, refusal -> wording.of(refusal, language));
        if (sheet.isTooLong()) {
            return refused(String.join(" ", sheet.errors().values()));
        }
        Verdict kept = scoreApplication.autosave(id, seen, sheet.scores(), sheet.remarks(), sheet.recommendation());
        if (kept.isAllowed()) {
            return ResponseEntity.ok()
                    .header("Bastama-Now", Long.toString(clock.millis()))
                    .body(Integer.toString(seen + 1));
        }
        if (ScoreApplication.isElsewhere(kept)) {
            StaleForm told = staleSheets.told(own.open(id), sheet.typed(), language);
            return new ModelAndView("form/stale :: told", Map.of("stale", told), HttpStatus.CONFLICT);
        }
        return refused(String.join(" ", wording.of(kept, language)));
    }

    @PostMapping("/original")
    String original(@PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        own.open(id);
        refusals.tell(waiveTranslation.of(id), "competition.saved", language, redirect);
        return "redirect:/expert/reviews/" + id;
    }

    @PostMapping("/reopening")
    String reopening(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        own.open(id);
        Verdict verdict = askAboutSheet.toReopen(id, reason);
        refusals.tell(verdict, "competition.reopening.asked", language, redirect);
        if (!verdict.isAllowed()) {
            redirect.addFlashAttribute("typedReason", reason);
        }
        return "redirect:/expert/reviews/" + id;
    }

    private static ResponseEntity<String> refused(String why) {
        return ResponseEntity.unprocessableEntity().contentType(WORDS).body(why);
    }
}
