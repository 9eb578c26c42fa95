package kz.bastama.expert.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.bastama.expert.application.JoinAsExpert;
import kz.bastama.expert.domain.ExpertRequest;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that the link of an accepted application or an invitation leads to. */
@Controller
class ExpertJoinPages {

    private static final int SHORTEST = 10;
    private static final int LONGEST_BYTES = 72;

    private final JoinAsExpert joinAsExpert;
    private final RegistryKeepers keepers;

    ExpertJoinPages(JoinAsExpert joinAsExpert, RegistryKeepers keepers) {
        this.joinAsExpert = joinAsExpert;
        this.keepers = keepers;
    }

    @GetMapping("/join/expert/{token}")
    String show(@PathVariable String token, Model model) {
        return page(token, Map.of(), model);
    }

    @PostMapping("/join/expert/{token}")
    String join(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passwordAgain,
            @RequestParam(defaultValue = "false") boolean consent,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        ExpertRequest request =
                joinAsExpert.offered(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Verdict verdict = consent
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("expert.consentMissing", null).at("consent"));
        if (!joinAsExpert.hasAccount(request)) {
            verdict = verdict.and(check(password, passwordAgain));
        }
        if (verdict.isAllowed()) {
            verdict = joinAsExpert.join(token, password);
        }
        if (verdict.isAllowed()) {
            flash.addFlashAttribute("done", "expert.join.done");
            return "redirect:/sign-in";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(token, keepers.errors(verdict), model);
    }

    private static Verdict check(String password, String again) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Verdict.refused(Refusal.of("expert.passwordLength", null).at("password"));
        }
        return password.equals(again)
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("expert.passwordDiffers", null).at("passwordAgain"));
    }

    private String page(String token, Map<String, String> errors, Model model) {
        ExpertRequest request = joinAsExpert.offered(token).orElse(null);
        model.addAttribute("offer", request);
        model.addAttribute("known", request != null && joinAsExpert.hasAccount(request));
        model.addAttribute("token", token);
        model.addAttribute("errors", errors);
        return "expert/join";
    }
}
