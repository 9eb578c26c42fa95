package kz.bastama.ngo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bastama.account.GuestLimit;
import kz.bastama.account.LoginTaken;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.application.RegisterOrganisation;
import kz.bastama.ngo.application.Registration;
import kz.bastama.ngo.application.RegistrationOutcome;
import kz.bastama.ngo.application.TellOfRegistration;
import kz.bastama.ngo.application.UnclaimedOrganisations;
import kz.bastama.ngo.domain.ProfileEntry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the account of an organisation: a page for anybody. */
@Controller
class RegistrationPages {

    private static final String FORM = "ngo-register";

    private final Forms forms;
    private final ProfileForms profiles;
    private final RefusedFields refused;
    private final RegisterOrganisation registerOrganisation;
    private final TellOfRegistration tellOfRegistration;
    private final UnclaimedOrganisations unclaimed;
    private final GuestLimit guests;

    RegistrationPages(
            Forms forms,
            ProfileForms profiles,
            RefusedFields refused,
            RegisterOrganisation registerOrganisation,
            TellOfRegistration tellOfRegistration,
            UnclaimedOrganisations unclaimed,
            GuestLimit guests) {
        this.forms = forms;
        this.profiles = profiles;
        this.refused = refused;
        this.registerOrganisation = registerOrganisation;
        this.tellOfRegistration = tellOfRegistration;
        this.unclaimed = unclaimed;
        this.guests = guests;
    }

    @GetMapping("/register")
    String show(HttpServletRequest request, Locale language, Model model) {
        Form form = forms.form(FORM);
        Map<String, Object> typed =
                new HashMap<>(forms.post(form, request.getParameterMap()).typed());
        String bin = request.getParameter("known");
        if (bin != null) {
            typed.put("bin", bin);
            unclaimed.known(bin).ifPresent(known -> typed.putAll(profiles.openFacts(known)));
        }
        return page(form, typed, List.of(), language, model);
    }

    @PostMapping("/register")
    String register(
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        Form form = forms.form(FORM);
        FormPost post = forms.post(form, withoutPasswords(request));
        if (post.reshows()) {
            return page(form, post.typed(), List.of(), language, model);
        }
        Submission submission = forms.read(form, post.typed(), profiles.given(language), language);
        NewPassword password = new NewPassword(request.getParameter("password"), request.getParameter("passwordAgain"));
        Verdict verdict = password.check(submission.answers().text("email"));
        if (submission.isValid() && verdict.isAllowed() && !guests.admits("registration", request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            Verdict held = Verdict.refused(Refusal.of("account.tooManyByGuests", null));
            return page(form, submission.typed(), refused.of(form, submission, held, language), language, model);
        }
        if (submission.isValid() && verdict.isAllowed()) {
            verdict = attempt(submission, password, language);
        }
        if (submission.isValid() && verdict.isAllowed()) {
            flash.addFlashAttribute("done", "ngo.register.done");
            return "redirect:/sign-in";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(form, submission.typed(), refused.of(form, submission, verdict, language), language, model);
    }

    private Verdict attempt(Submission submission, NewPassword password, Locale language) {
        ProfileEntry entry = profiles.entry(submission.answers());
        Registration registration =
                Registration.byMail(submission.answers().text("bin"), entry, password.password(), language);
        try {
            return registerOrganisation.register(registration) instanceof RegistrationOutcome.Refused refusal
                    ? refusal.verdict()
                    : Verdict.allowed();
        } catch (LoginTaken known) {
            tellOfRegistration.with(registration.login());
            return Verdict.allowed();
        }
    }

    private String page(Form form, Map<String, Object> typed, List<FieldError> errors, Locale language, Model model) {
        model.addAttribute("passwordErrors", passwordErrors(errors));
        model.addAttribute("view", forms.view(form, typed, errors, profiles.given(language), language));
        return "ngo/register";
    }

    private static Map<String, String> passwordErrors(List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.path().startsWith("password"))
                .collect(Collectors.toMap(FieldError::path, FieldError::message));
    }

    private static Map<String, String[]> withoutPasswords(HttpServletRequest request) {
        Map<String, String[]> typed = new HashMap<>(request.getParameterMap());
        typed.remove("password");
        typed.remove("passwordAgain");
        return typed;
    }
}
