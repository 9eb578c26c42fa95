package kz.bastama.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Person;
import kz.bastama.account.SecondFactorSetting;
import kz.bastama.account.application.SetUpSecondFactor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own second factor: set up, new recovery codes, another device. Whatever takes something away asks for a code. */
@Controller
@RequestMapping("/profile/second-factor")
class SecondFactorPages {

    private static final String PAGE = "redirect:/profile/second-factor";

    private final SetUpSecondFactor setUp;
    private final SecondFactorSetting setting;
    private final CodeCheck codes;
    private final SecondFactorSessions sessions;
    private final CurrentActor current;

    SecondFactorPages(
            SetUpSecondFactor setUp,
            SecondFactorSetting setting,
            CodeCheck codes,
            SecondFactorSessions sessions,
            CurrentActor current) {
        this.setUp = setUp;
        this.setting = setting;
        this.codes = codes;
        this.sessions = sessions;
        this.current = current;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        Person person = person();
        model.addAttribute("factor", setUp.of(person.id()).orElse(null));
        model.addAttribute("required", setting.requires(person));
        if (setUp.of(person.id()).isEmpty()) {
            sessions.offer(request, person, model);
        }
        return "account/second-factor";
    }

    @PostMapping
    String begin(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Person person = person();
        if (setUp.of(person.id()).isPresent()) {
            return PAGE;
        }
        List<String> made = sessions.begin(request, response, person, code);
        return made.isEmpty() ? wrong("account.code.wrong", request, response, model) : told(made, next);
    }

    @PostMapping("/codes")
    String newCodes(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        String problem = codes.check(person(), code, request);
        return problem == null ? told(setUp.newCodes(person().id()), next) : wrong(problem, request, response, model);
    }

    @PostMapping("/end")
    String end(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        String problem = codes.check(person(), code, request);
        if (problem != null) {
            return wrong(problem, request, response, model);
        }
        setUp.end(person().id());
        next.addFlashAttribute("done", "account.factor.ended");
        return PAGE;
    }

    private String told(List<String> made, RedirectAttributes next) {
        next.addFlashAttribute("done", "account.factor.set");
        next.addFlashAttribute("codes", made);
        return PAGE;
    }

    private String wrong(String problem, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(
                problem.equals("account.code.held")
                        ? HttpStatus.TOO_MANY_REQUESTS.value()
                        : HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", Map.of("code", problem));
        return show(request, model);
    }

    private Person person() {
        return current.person().orElseThrow();
    }
}
