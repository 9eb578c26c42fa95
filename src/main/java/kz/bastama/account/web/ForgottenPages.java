package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.Executor;
import kz.bastama.account.GuestLimit;
import kz.bastama.account.application.ResetPassword;
import kz.bastama.account.domain.Password;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A forgotten password: the answer is the same, and comes as quickly, whether there is such a person or not. A second factor is
 * asked for at the sign-in that follows.
 */
@Controller
class ForgottenPages {

    private final ResetPassword resetPassword;
    private final GuestLimit limit;
    private final Executor background;

    ForgottenPages(
            ResetPassword resetPassword, GuestLimit limit, @Qualifier("applicationTaskExecutor") Executor background) {
        this.resetPassword = resetPassword;
        this.limit = limit;
        this.background = background;
    }

    @GetMapping("/sign-in/forgotten")
    String show(@RequestParam(defaultValue = "") String login, Model model) {
        model.addAttribute("login", login);
        model.addAttribute("mailed", resetPassword.isPossible());
        return "account/forgotten";
    }

    @PostMapping("/sign-in/forgotten")
    String ask(
            @RequestParam(defaultValue = "") String login,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (login.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", Map.of("login", "account.forgotten.loginMissing"));
            return show(login, model);
        }
        if (!limit.admits("password-reset", request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("errors", Map.of("login", "account.forgotten.tooMany"));
            return show(login, model);
        }
        background.execute(() -> resetPassword.ask(login));
        next.addFlashAttribute("done", "account.forgotten.asked");
        return "redirect:/sign-in";
    }

    @GetMapping("/sign-in/reset/{token}")
    String offer(@PathVariable String token, Model model) {
        model.addAttribute("works", resetPassword.offers(token));
        model.addAttribute("token", token);
        model.addAttribute("shortest", Map.of("shortest", Password.SHORTEST));
        return "account/reset";
    }

    @PostMapping("/sign-in/reset/{token}")
    String set(
            @PathVariable String token,
            @RequestParam(name = "new-password", defaultValue = "") String wanted,
            @RequestParam(name = "repeated-password", defaultValue = "") String repeated,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Map<String, String> errors = resetPassword.set(token, wanted, repeated);
        if (errors.isEmpty()) {
            next.addFlashAttribute("done", "account.reset.done");
            return "redirect:/sign-in";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", errors);
        model.addAttribute("errorArgs", Map.of("shortest", Password.SHORTEST));
        return offer(token, model);
    }
}
