package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.application.ChangePassword;
import kz.bastama.account.application.NameDeputy;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.Password;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person's own page: language and password. */
@Controller
@RequestMapping("/profile")
class ProfilePages {

    private static final String HELD = "account.present.held";

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final CurrentActor actor;
    private final Accounts accounts;
    private final CodeCheck codes;
    private final ChangePassword changePassword;
    private final NameDeputy nameDeputy;

    ProfilePages(
            CurrentActor actor,
            Accounts accounts,
            CodeCheck codes,
            ChangePassword changePassword,
            NameDeputy nameDeputy) {
        this.actor = actor;
        this.accounts = accounts;
        this.codes = codes;
        this.changePassword = changePassword;
        this.nameDeputy = nameDeputy;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("person", actor.person().orElseThrow());
        model.addAttribute("works", nameDeputy.concerns(actor.person().orElseThrow()));
        return "account/profile";
    }

    @GetMapping("/password")
    String password(Model model) {
        model.addAttribute("temporary", account().password().temporary());
        model.addAttribute("shortest", Map.of("shortest", Password.SHORTEST));
        return "account/password";
    }

    @PostMapping("/password")
    String changePassword(
            @RequestParam("present-password") String present,
            @RequestParam("new-password") String wanted,
            @RequestParam("repeated-password") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        String held = codes.password(actor.person().orElseThrow(), present, request);
        Map<String, String> errors = HELD.equals(held)
                ? Map.of("present-password", HELD)
                : changePassword.change(account().id(), present, wanted, repeated);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors);
            model.addAttribute("errorArgs", Map.of("shortest", Password.SHORTEST));
            return password(model);
        }
        goOn(request, response);
        next.addFlashAttribute("done", "account.password.changed");
        return "redirect:/home";
    }

    /** This session goes on under a new id; all others of the person end. */
    private void goOn(HttpServletRequest request, HttpServletResponse response) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedIn.of(
                account(), Set.of(), before.getDetails(), ((SignedIn) before.getPrincipal()).factorSince()));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }

    private Account account() {
        UUID id = actor.person().orElseThrow().id();
        return accounts.find(id).orElseThrow();
    }
}
