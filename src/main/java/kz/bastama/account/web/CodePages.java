package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Between the password and everything else: a code, or a second factor that must first be set up. */
@Controller
class CodePages {

    static final String CODE = "/sign-in/code";
    static final String SET_UP = "/sign-in/second-factor";

    private final CodeCheck codes;
    private final SecondFactorSessions sessions;

    CodePages(CodeCheck codes, SecondFactorSessions sessions) {
        this.codes = codes;
        this.sessions = sessions;
    }

    @GetMapping(CODE)
    String ask(HttpServletRequest request) {
        Optional<HalfSignedIn> half = HalfSignedIn.in(request);
        return half.filter(HalfSignedIn::hasFactor).isPresent() ? "account/code" : elsewhere(half);
    }

    @PostMapping(CODE)
    String pass(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<HalfSignedIn> half = HalfSignedIn.in(request);
        if (half.filter(HalfSignedIn::hasFactor).isEmpty()) {
            return elsewhere(half);
        }
        String problem = codes.check(half.get().person(), code, request);
        if (problem != null) {
            return wrong(problem, response, model, "account/code");
        }
        sessions.goOn(request, response, half.get().person());
        return "redirect:" + wanted(request, response);
    }

    @GetMapping(SET_UP)
    String offer(HttpServletRequest request, Model model) {
        Optional<HalfSignedIn> half = HalfSignedIn.in(request);
        if (half.isEmpty() || half.get().hasFactor()) {
            return elsewhere(half);
        }
        sessions.offer(request, half.get().person(), model);
        return "account/must-set-up";
    }

    @PostMapping(SET_UP)
    String begin(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Optional<HalfSignedIn> half = HalfSignedIn.in(request);
        if (half.isEmpty() || half.get().hasFactor()) {
            return elsewhere(half);
        }
        List<String> made = sessions.begin(request, response, half.get().person(), code);
        if (made.isEmpty()) {
            sessions.offer(request, half.get().person(), model);
            return wrong("account.code.wrong", response, model, "account/must-set-up");
        }
        next.addFlashAttribute("done", "account.factor.set");
        next.addFlashAttribute("codes", made);
        return "redirect:/profile/second-factor";
    }

    private static String elsewhere(Optional<HalfSignedIn> half) {
        return "redirect:" + half.map(one -> one.hasFactor() ? CODE : SET_UP).orElse("/home");
    }

    private static String wrong(String problem, HttpServletResponse response, Model model, String page) {
        response.setStatus(
                problem.equals("account.code.held")
                        ? HttpStatus.TOO_MANY_REQUESTS.value()
                        : HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", Map.of("code", problem));
        return page;
    }

    /** The page that was asked for before the sign-in; without its host, which may be anybody's. */
    private static String wanted(HttpServletRequest request, HttpServletResponse response) {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        SavedRequest saved = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        return saved == null
                ? "/home"
                : UriComponentsBuilder.fromUriString(saved.getRedirectUrl())
                        .scheme(null)
                        .host(null)
                        .port(null)
                        .build()
                        .toUriString();
    }
}
