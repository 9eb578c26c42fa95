package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import kz.bastama.account.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. The post itself is taken by Spring Security. */
@Controller
class SignInPage {

    static final String REFUSED = "/sign-in/refused";

    private final CurrentActor actor;

    SignInPage(CurrentActor actor) {
        this.actor = actor;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam(defaultValue = "") String login, HttpServletRequest request, Model model) {
        if (HalfSignedIn.in(request).isPresent()) {
            return "redirect:" + CodePages.CODE;
        }
        if (actor.person().isPresent()) {
            return "redirect:/home";
        }
        model.addAttribute("login", login);
        return "account/sign-in";
    }

    @RequestMapping(
            path = REFUSED,
            method = {RequestMethod.GET, RequestMethod.POST})
    String showAgain(@RequestParam(defaultValue = "") String login, HttpServletRequest request, Model model) {
        model.addAttribute("login", login);
        Object problem = request.getAttribute(SignInRefused.PROBLEM);
        if (problem != null) {
            model.addAttribute("problem", problem);
            Object minutes = request.getAttribute(SignInRefused.MINUTES);
            model.addAttribute("noticeArgs", minutes == null ? null : Map.of("minutes", minutes));
        }
        return "account/sign-in";
    }
}
