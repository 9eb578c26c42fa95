package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.LinkMail;
import kz.bastama.account.Person;
import kz.bastama.account.application.AskForConfirmation;
import kz.bastama.account.application.ConfirmMail;
import kz.bastama.account.application.SetUpSecondFactor;
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

    private static final String PASSWORD = "present-password";
    private static final String CODE = "code";

    private final ConfirmMail confirmMail;
    private final AskForConfirmation askForConfirmation;
    private final SetUpSecondFactor setUp;
    private final CodeCheck codes;
    private final CurrentActor current;
    private final LinkMail mail;

    MailPages(
            ConfirmMail confirmMail,
            AskForConfirmation askForConfirmation,
            SetUpSecondFactor setUp,
            CodeCheck codes,
            CurrentActor current,
            LinkMail mail) {
        this.confirmMail = confirmMail;
        this.askForConfirmation = askForConfirmation;
        this.setUp = setUp;
        this.codes = codes;
        this.current = current;
        this.mail = mail;
    }

    @GetMapping("/confirm/{token}")
    String offer(@PathVariable String token, Model model) {
        model.addAttribute("address", confirmMail.offered(token).orElse(null));
        model.addAttribute("already", confirmMail.isDone(token));
        model.addAttribute("token", token);
        return "account/confirm";
    }

    /** A post, since programs that look at mail follow links as well. */
    @PostMapping("/confirm/{token}")
    String confirm(@PathVariable String token, RedirectAttributes next) {
        boolean confirmed = confirmMail.follow(token);
        if (confirmed || confirmMail.isDone(token)) {
            next.addFlashAttribute("done", confirmed ? "account.mail.confirmed" : "account.mail.already");
        } else {
            next.addFlashAttribute("problem", "account.mail.gone");
        }
        return "redirect:" + (current.person().isPresent() ? "/home" : "/sign-in");
    }

    @GetMapping("/profile/mail")
    String show(Model model) {
        return page(person().email(), model);
    }

    /** A link to the new address opens the account: whoever found a session open must not have it sent. */
    @PostMapping("/profile/mail")
    String change(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            @RequestParam(name = CODE, defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Map<String, String> errors = new LinkedHashMap<>();
        confirmMail.fault(email).ifPresent(fault -> errors.put("email", fault));
        if (!hasFactor()) {
            errors.put(PASSWORD, codes.password(person(), password, request));
        } else if (errors.isEmpty()) {
            errors.put(CODE, codes.check(person(), code, request));
        }
        errors.values().removeIf(Objects::isNull);
        if (errors.isEmpty()) {
            confirmMail.change(person().id(), email).ifPresent(fault -> errors.put("email", fault));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors);
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
        model.addAttribute("factor", hasFactor());
        return "account/mail";
    }

    private boolean hasFactor() {
        return setUp.of(person().id()).isPresent();
    }

    private Person person() {
        return current.person().orElseThrow();
    }
}
