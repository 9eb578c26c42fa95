package kz.bastama.competition.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AskAboutSheet;
import kz.bastama.competition.application.AttachTranslation;
import kz.bastama.competition.application.DecideOnSheet;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.competition.domain.Translations;
import kz.bastama.file.ChosenFile;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers do about score sheets: ask for and decide on a reopening, attach a translation. */
@Controller
@RequestMapping("/staff")
class StaffSheets {

    private final Reviews reviews;
    private final SheetRequests requests;
    private final Translations translations;
    private final AskAboutSheet askAboutSheet;
    private final DecideOnSheet decideOnSheet;
    private final AttachTranslation attachTranslation;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffSheets(
            Reviews reviews,
            SheetRequests requests,
            Translations translations,
            AskAboutSheet askAboutSheet,
            DecideOnSheet decideOnSheet,
            AttachTranslation attachTranslation,
            RefusalWording wording,
            CurrentActor actor) {
        this.reviews = reviews;
        this.requests = requests;
        this.translations = translations;
        this.askAboutSheet = askAboutSheet;
        this.decideOnSheet = decideOnSheet;
        this.attachTranslation = attachTranslation;
        this.wording = wording;
        this.actor = actor;
    }

    @PostMapping("/competitions/{id}/sheets/{sheet}/reopening")
    String reopening(
            @PathVariable UUID id,
            @PathVariable UUID sheet,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        boolean known = reviews.find(sheet)
                .filter(one -> one.competitionId().equals(id))
                .isPresent();
        allow(known && actor.get().has(Role.SECRETARY));
        return back("/staff/competitions/" + id + "#sheets", askAboutSheet.toReopen(sheet, reason), language, redirect);
    }

    @PostMapping("/competitions/{id}/sheet-requests/{request}")
    String decide(
            @PathVariable UUID id,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "refuse") String decision,
            Locale language,
            RedirectAttributes redirect) {
        boolean known = requests.find(request)
                .filter(one -> one.before().competitionId().equals(id))
                .isPresent();
        allow(known && (actor.get().has(Role.SECRETARY) || actor.get().has(Role.OPERATOR)));
        return back(
                "/staff/competitions/" + id + "#sheets",
                decideOnSheet.of(request, decision.equals("agree")),
                language,
                redirect);
    }

    @PostMapping(path = "/applications/{id}/translations/{translation}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String translation(
            @PathVariable UUID id,
            @PathVariable UUID translation,
            @RequestParam(required = false) ChosenFile file,
            Locale language,
            RedirectAttributes redirect) {
        boolean known = translations
                .find(translation)
                .filter(one -> one.applicationId().equals(id))
                .isPresent();
        allow(known && actor.get().has(Role.OPERATOR));
        return back(
                "/staff/applications/" + id + "#translations",
                attachTranslation.of(translation, file),
                language,
                redirect);
    }

    private String back(String path, Verdict verdict, Locale language, RedirectAttributes redirect) {
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.saved");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        return "redirect:" + path;
    }

    private static void allow(boolean may) {
        if (!may) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
