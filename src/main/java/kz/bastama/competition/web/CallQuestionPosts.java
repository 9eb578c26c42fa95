package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.GuestLimit;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AskByMail;
import kz.bastama.competition.application.AskQuestion;
import kz.bastama.competition.application.HideQuestion;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.form.TypedText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An organisation asks about a call, or a visitor by mail; an officer of the operator takes a published question off the page. */
@Controller
class CallQuestionPosts {

    private final Competitions competitions;
    private final AskQuestion askQuestion;
    private final AskByMail askByMail;
    private final HideQuestion hideQuestion;
    private final GuestLimit guests;
    private final RefusalWording wording;
    private final CurrentActor actor;

    CallQuestionPosts(
            Competitions competitions,
            AskQuestion askQuestion,
            AskByMail askByMail,
            HideQuestion hideQuestion,
            GuestLimit guests,
            RefusalWording wording,
            CurrentActor actor) {
        this.competitions = competitions;
        this.askQuestion = askQuestion;
        this.askByMail = askByMail;
        this.hideQuestion = hideQuestion;
        this.guests = guests;
        this.wording = wording;
        this.actor = actor;
    }

    @PostMapping("/calls/{id}/questions")
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(required = false) String email,
            HttpServletRequest request,
            Locale language,
            RedirectAttributes redirect) {
        competitions.find(id).filter(Competition::isPublic).orElseThrow(CallQuestionPosts::notFound);
        if (actor.get().equals(Actor.PUBLIC)) {
            return email == null || !askByMail.isPossible()
                    ? "redirect:/sign-in"
                    : askByMail(id, TypedText.clean(question), email, request, language, redirect);
        }
        if (!actor.get().has(Role.NGO)) {
            throw notFound();
        }
        Verdict verdict = askQuestion.of(id, TypedText.clean(question), language);
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.question.done");
        } else {
            redirect.addFlashAttribute("questionRefusals", wording.of(verdict, language));
            redirect.addFlashAttribute("typedQuestion", question);
        }
        return "redirect:/calls/" + id + "#questions";
    }

    /** Nobody sees the question before the address is confirmed by the link that is mailed there. */
    private String askByMail(
            UUID id,
            String question,
            String email,
            HttpServletRequest request,
            Locale language,
            RedirectAttributes redirect) {
        Verdict verdict = guests.admits("callQuestion", request.getRemoteAddr())
                ? askByMail.about(id, question, email, language)
                : Verdict.refused(Refusal.of("account.tooManyByGuests", null));
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.question.linkSent");
        } else {
            redirect.addFlashAttribute("questionRefusals", List.copyOf(wording.of(verdict, language)));
            redirect.addFlashAttribute("typedQuestion", question);
            redirect.addFlashAttribute("typedEmail", email);
        }
        return "redirect:/calls/" + id + "#questions";
    }

    @PostMapping("/staff/competitions/{id}/questions/{question}/hide")
    String hide(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        if (competitions.find(id).isEmpty() || !actor.get().has(Role.OPERATOR)) {
            throw notFound();
        }
        Verdict verdict = hideQuestion.published(id, question, reason);
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.saved");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        return "redirect:/staff/competitions/" + id;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
