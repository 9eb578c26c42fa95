package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bastama.account.GuestLimit;
import kz.bastama.competition.application.AskByMail;
import kz.bastama.competition.application.ConfirmByMail;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.GuestRequest;
import kz.bastama.competition.domain.UsedLink;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Territories;
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

/** New calls by mail without an account: asking for them, confirming by the link that was mailed, and leaving. */
@Controller
@RequestMapping("/calls")
class CallNewsPages {

    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    private final AskByMail askByMail;
    private final ConfirmByMail confirmByMail;
    private final Competitions competitions;
    private final Editions editions;
    private final Territories territories;
    private final GuestLimit guests;
    private final RefusalWording wording;
    private final Clock clock;

    CallNewsPages(
            AskByMail askByMail,
            ConfirmByMail confirmByMail,
            Competitions competitions,
            Editions editions,
            Territories territories,
            GuestLimit guests,
            RefusalWording wording,
            Clock clock) {
        this.askByMail = askByMail;
        this.confirmByMail = confirmByMail;
        this.competitions = competitions;
        this.editions = editions;
        this.territories = territories;
        this.guests = guests;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/news")
    String show(
            @RequestParam(defaultValue = "") String sphere,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String type,
            Locale language,
            Model model) {
        return page(typed("", language.getLanguage(), sphere, region, type), Map.of(), List.of(), model);
    }

    @PostMapping("/news")
    String ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String mailLanguage,
            @RequestParam(defaultValue = "") String sphere,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String type,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Locale tongue = LANGUAGES.contains(mailLanguage) ? Locale.forLanguageTag(mailLanguage) : language;
        Map<String, String> typed = typed(email, tongue.getLanguage(), sphere, region, type);
        if (!askByMail.isPossible()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!guests.admits("callNews", request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            String held = wording.of(Refusal.of("account.tooManyByGuests", null), language);
            return page(typed, Map.of(), List.of(held), model);
        }
        Verdict verdict = askByMail.toHear(email, tongue, sphere, region, type);
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.news.linkSent");
            return "redirect:/calls";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        Map<String, String> wrong = new LinkedHashMap<>();
        verdict.refusals().stream()
                .filter(refusal -> refusal.field() != null)
                .forEach(refusal -> wrong.put(refusal.field(), wording.of(refusal, language)));
        List<String> refusals = verdict.refusals().stream()
                .filter(refusal -> refusal.field() == null)
                .map(refusal -> wording.of(refusal, language))
                .toList();
        return page(typed, wrong, refusals, model);
    }

    @GetMapping("/confirm/{token}")
    String offer(@PathVariable String token, Model model) {
        Optional<GuestRequest> request = confirmByMail.offered(token);
        request.ifPresent(found -> {
            model.addAttribute("asked", found);
            if (found.isQuestion()) {
                model.addAttribute(
                        "competition", competitions.find(found.competitionId()).orElseThrow());
            }
        });
        model.addAttribute("used", confirmByMail.used(token).orElse(null));
        model.addAttribute("token", token);
        model.addAttribute("rules", rules().id());
        return "competition/news-confirm";
    }

    /** A post, since programs that look at mail follow links as well. */
    @PostMapping("/confirm/{token}")
    String confirm(@PathVariable String token, Locale language, RedirectAttributes redirect) {
        Optional<GuestRequest> request = confirmByMail.offered(token);
        Verdict verdict = confirmByMail.follow(token);
        Optional<UsedLink> used = confirmByMail.used(token);
        if (!verdict.isAllowed() && used.isPresent()) {
            boolean asked = used.get().isQuestion();
            redirect.addFlashAttribute("info", asked ? "competition.question.linkUsed" : "competition.news.linkUsed");
            return asked ? "redirect:/calls/" + used.get().competitionId() + "#questions" : "redirect:/calls";
        }
        boolean question = request.filter(GuestRequest::isQuestion).isPresent();
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute(
                    "done", question ? "competition.question.confirmed" : "competition.news.confirmed");
        } else if (question) {
            redirect.addFlashAttribute("questionRefusals", List.copyOf(wording.of(verdict, language)));
            redirect.addFlashAttribute("typedQuestion", request.get().question());
        } else {
            redirect.addFlashAttribute("problem", "competition.news.linkGone");
        }
        return question ? "redirect:/calls/" + request.get().competitionId() + "#questions" : "redirect:/calls";
    }

    @GetMapping("/leave/{token}")
    String leaving(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("there", confirmByMail.mayLeave(token));
        model.addAttribute("left", false);
        return "competition/news-leave";
    }

    /**
     * From the page, or by a mail program on a single click (RFC 8058): that sends no cookie, knows no form of ours and
     * follows no redirect. The token alone says who leaves.
     */
    @PostMapping("/leave/{token}")
    String leave(@PathVariable String token, Model model) {
        confirmByMail.leave(token);
        model.addAttribute("token", token);
        model.addAttribute("there", false);
        model.addAttribute("left", true);
        return "competition/news-leave";
    }

    private String page(Map<String, String> typed, Map<String, String> wrong, List<String> refusals, Model model) {
        if (!askByMail.isPossible()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Edition rules = rules();
        model.addAttribute("rules", rules.id());
        model.addAttribute("spheres", rules.names("spheres"));
        model.addAttribute("types", rules.names("grantTypes"));
        model.addAttribute("regions", territories.regions());
        model.addAttribute("languages", List.of("kk", "ru", "en"));
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        model.addAttribute("refusals", refusals);
        return "competition/news";
    }

    private Edition rules() {
        return editions.inForce("state-grant", LocalDate.now(clock));
    }

    private static Map<String, String> typed(String email, String language, String sphere, String region, String type) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("email", email);
        typed.put("mailLanguage", language);
        typed.put("sphere", sphere);
        typed.put("region", region);
        typed.put("type", type);
        return typed;
    }
}
