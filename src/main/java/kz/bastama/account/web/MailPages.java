package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.LinkMail;
import kz.bastama.account.Person;
import kz.bastama.account.application.AskForConfirmation;
import kz.bastama.account.application.ConfirmMail;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own mail address: confirmed by a link, changed by another one. */
@Controller
class MailPages {

    private final ConfirmMail confirmMail;
    private final AskForConfirmation askForConfirmation;
    private final CurrentActor current;
    private final LinkMail mail;

    MailPages(ConfirmMail confirmMail, AskForConfirmation askForConfirmation, CurrentActor current, LinkMail mail) {
        this.confirmMail = confirmMail;
        this.askForConfirmation = askForConfirmation;
        this.current = current;
        this.mail = mail;
    }

    @GetMapping("/confirm/{token}")
    String offer(@PathVariable String token, Model model) {
        model.addAttribute("address", confirmMail.offered(token).orElse(null));
        model.addAttribute("token", token);
        return "account/confirm";
    }

    /** A post, since programs that look at mail follow links as well. */
    @PostMapping("/confirm/{token}")
    String confirm(@PathVariable String token, RedirectAttributes next) {
        boolean confirmed = confirmMail.follow(token);
        next.addFlashAttribute(
                confirmed ? "done" : "problem", confirmed ? "account.mail.confirmed" : "account.mail.gone");
        return "redirect:" + (current.person().isPresent() ? "/home" : "/sign-in");
    }

    @GetMapping("/profile/mail")
    String show(Model model) {
        return page(person().email(), model);
    }

    @PostMapping("/profile/mail")
    String change(
            @RequestParam(defaultValue = "") String email,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Optional<String> wrong = confirmMail.change(person().id(), email);
        if (wrong.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", Map.of("email", wrong.get()));
            return page(email, model);
        }
        next.addFlashAttribute("done", mail.isPossible() ? "account.mail.sent" : "account.mail.changed");
        return "redirect:/profile";
    }

    @PostMapping("/profile/mail/again")
    String again(RedirectAttributes next) {
        boolean sent = askForConfirmation.ask(person());
        next.addFlashAttribute(sent ? "done" : "problem", sent ? "account.mail.sent" : "account.mail.tooMany");
        return "redirect:/profile";
    }

    private String page(String typed, Model model) {
        model.addAttribute("email", typed);
        model.addAttribute("mailed", mail.isPossible());
        return "account/mail";
    }

    private Person person() {
        return current.person().orElseThrow();
    }
}
