package kz.bastama.ngo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.LoginTaken;
import kz.bastama.account.Person;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.application.JoinOrganisation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that the link of an invitation leads to. */
@Controller
class JoinPages {

    private final JoinOrganisation joinOrganisation;
    private final CurrentActor current;

    JoinPages(JoinOrganisation joinOrganisation, CurrentActor current) {
        this.joinOrganisation = joinOrganisation;
        this.current = current;
    }

    @GetMapping("/join/{token}")
    String show(@PathVariable String token, Model model) {
        return page(token, "", Verdict.allowed(), model);
    }

    /** The same page for whoever has signed in for it. */
    @GetMapping("/profile/join/{token}")
    String showSignedIn(@PathVariable String token, Model model) {
        return page(token, "", Verdict.allowed(), model);
    }

    @PostMapping("/join/{token}")
    String register(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passwordAgain,
            Locale language,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Verdict verdict = new NewPassword(password, passwordAgain)
                .check(offer(token).invitation().email());
        if (verdict.isAllowed()) {
            verdict = attempt(token, name, password, language);
        }
        if (verdict.isAllowed()) {
            next.addFlashAttribute("done", "ngo.join.registered");
            return "redirect:/sign-in";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(token, name, verdict, model);
    }

    @PostMapping("/profile/join/{token}")
    String join(@PathVariable String token, HttpServletResponse response, Model model, RedirectAttributes next) {
        offer(token);
        UUID person = current.get().personId();
        Verdict verdict = joinOrganisation.join(token, person);
        if (verdict.isAllowed()) {
            next.addFlashAttribute("done", "ngo.join.joined");
            return "redirect:/cabinet";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(token, "", verdict, model);
    }

    private Verdict attempt(String token, String name, String password, Locale language) {
        try {
            return joinOrganisation.register(token, name, password, language);
        } catch (LoginTaken known) {
            return Verdict.refused(Refusal.of("ngo.joinLoginTaken", null));
        }
    }

    private JoinOrganisation.Offer offer(String token) {
        return joinOrganisation.offered(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(String token, String name, Verdict verdict, Model model) {
        model.addAttribute("offer", joinOrganisation.offered(token).orElse(null));
        model.addAttribute("token", token);
        model.addAttribute("name", name);
        model.addAttribute("verdict", verdict);
        model.addAttribute("me", current.person().map(Person::name).orElse(null));
        return "ngo/join";
    }
}
