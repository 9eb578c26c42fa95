package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.Right;
import kz.bastama.account.RightScopes;
import kz.bastama.account.Role;
import kz.bastama.account.application.AccountHistory;
import kz.bastama.account.application.AdministerPeople;
import kz.bastama.account.application.HandOverLink;
import kz.bastama.account.application.NameDeputy;
import kz.bastama.account.application.SetUpSecondFactor;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.AccountLink;
import kz.bastama.account.domain.AccountSearch;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration of accounts. */
@Controller
@RequestMapping("/admin/people")
class PeoplePages {

    private final AdministerPeople administration;
    private final AccountHistory history;
    private final RightScopes scopes;
    private final NameDeputy nameDeputy;
    private final HandOverLink handOverLink;
    private final SetUpSecondFactor setUpSecondFactor;

    PeoplePages(
            AdministerPeople administration,
            AccountHistory history,
            RightScopes scopes,
            NameDeputy nameDeputy,
            HandOverLink handOverLink,
            SetUpSecondFactor setUpSecondFactor) {
        this.administration = administration;
        this.history = history;
        this.scopes = scopes;
        this.nameDeputy = nameDeputy;
        this.handOverLink = handOverLink;
        this.setUpSecondFactor = setUpSecondFactor;
    }

    /** What an administrator types about a new person. */
    public record NewPerson(String login, String email, String name, String speaks, Role role, String scope) {

        public NewPerson {
            login = text(login);
            email = text(email);
            name = text(name);
            speaks = "ru".equals(speaks) || "en".equals(speaks) ? speaks : "kk";
            scope = scope == null || scope.isBlank() ? null : scope;
        }

        private static String text(String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) Role role,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "1") int page,
            Locale language,
            Model model) {
        model.addAttribute("list", administration.search(new AccountSearch(text, role, sort, page)));
        model.addAttribute("text", text);
        model.addAttribute("role", role);
        model.addAttribute("roles", Role.values());
        model.addAttribute("scopes", scopes.names(language));
        return "account/people";
    }

    @GetMapping("/new")
    String form(@ModelAttribute("form") NewPerson form, Locale language, Model model) {
        choices(language, model);
        return "account/new-person";
    }

    @PostMapping("/new")
    String invite(
            @ModelAttribute("form") NewPerson form,
            Locale language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Map<String, String> errors =
                administration.check(form.login(), form.email(), form.name(), form.role(), form.scope());
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors);
            return form(form, language, model);
        }
        var invited = administration.invite(
                form.login(),
                form.email(),
                form.name(),
                Locale.forLanguageTag(form.speaks()),
                new Right(form.role(), form.scope()));
        next.addFlashAttribute("done", "account.people.opened");
        next.addFlashAttribute("password", invited.password());
        return page(invited.person().id());
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Locale language, Model model) {
        Account account = administration.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("account", account);
        model.addAttribute("person", account.person());
        model.addAttribute("history", history.of(id));
        model.addAttribute("factor", setUpSecondFactor.of(id).orElse(null));
        model.addAttribute("works", nameDeputy.concerns(account.person()));
        choices(language, model);
        return "account/person";
    }

    @PostMapping("/{id}/rights")
    String grant(
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String scope,
            RedirectAttributes next) {
        return tell(id, administration.grant(id, role, scope.isBlank() ? null : scope), "account.people.granted", next);
    }

    @PostMapping("/{id}/rights/revoke")
    String revoke(
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String scope,
            RedirectAttributes next) {
        Right right = new Right(role, scope.isBlank() ? null : scope);
        return tell(id, administration.revoke(id, right), "account.people.revoked", next);
    }

    @PostMapping("/{id}/close")
    String close(@PathVariable UUID id, RedirectAttributes next) {
        return tell(id, administration.close(id), "account.people.closed", next);
    }

    @PostMapping("/{id}/reopen")
    String reopen(@PathVariable UUID id, RedirectAttributes next) {
        administration.reopen(id);
        return tell(id, Optional.empty(), "account.people.reopened", next);
    }

    @PostMapping("/{id}/password")
    String resetPassword(@PathVariable UUID id, RedirectAttributes next) {
        next.addFlashAttribute("password", administration.resetPassword(id));
        return tell(id, Optional.empty(), "account.people.passwordReset", next);
    }

    /** A link to hand over, where mail does not reach the person. */
    @PostMapping("/{id}/link")
    String link(@PathVariable UUID id, @RequestParam AccountLink.Kind kind, RedirectAttributes next) {
        Optional<String> link = handOverLink.make(id, kind);
        link.ifPresent(made -> next.addFlashAttribute("link", made));
        return tell(
                id,
                link.isPresent() ? Optional.empty() : Optional.of("account.people.noLink"),
                "account.people.linkMade",
                next);
    }

    @PostMapping("/{id}/second-factor")
    String resetSecondFactor(@PathVariable UUID id, RedirectAttributes next) {
        return tell(id, setUpSecondFactor.reset(id), "account.people.factorReset", next);
    }

    private void choices(Locale language, Model model) {
        model.addAttribute(
                "roles", Arrays.stream(Role.values()).filter(Role::isStaff).toList());
        model.addAttribute("scopes", scopes.names(language));
    }

    private static String tell(UUID id, Optional<String> refusal, String done, RedirectAttributes next) {
        next.addFlashAttribute(refusal.isPresent() ? "problem" : "done", refusal.orElse(done));
        return page(id);
    }

    private static String page(UUID id) {
        return "redirect:/admin/people/" + id;
    }
}
