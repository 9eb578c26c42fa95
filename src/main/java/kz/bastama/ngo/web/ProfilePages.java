package kz.bastama.ngo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.Forms;
import kz.bastama.form.StaleForm;
import kz.bastama.form.Submission;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.application.EditProfile;
import kz.bastama.ngo.application.RequestVerification;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an organisation says of itself, and whether an officer has seen who speaks for it. */
@Controller("organisationProfilePages")
class ProfilePages {

    static final String FORM = "ngo-profile";
    private static final String PAGE = "/cabinet/organisation";

    private final OwnProfile own;
    private final Forms forms;
    private final ProfileForms profiles;
    private final RefusedFields refused;
    private final EditProfile editProfile;
    private final RequestVerification requestVerification;

    ProfilePages(
            OwnProfile own,
            Forms forms,
            ProfileForms profiles,
            RefusedFields refused,
            EditProfile editProfile,
            RequestVerification requestVerification) {
        this.own = own;
        this.forms = forms;
        this.profiles = profiles;
        this.refused = refused;
        this.editProfile = editProfile;
        this.requestVerification = requestVerification;
    }

    /** @param carried version under what was typed before a session ended or the language changed */
    @GetMapping(PAGE)
    String show(
            @RequestParam(name = "_version", required = false) Integer carried,
            HttpServletRequest request,
            Locale language,
            Model model) {
        RegisteredOrganisation organisation = own.get();
        Form form = forms.form(FORM);
        Map<String, Object> typed = request.getParameterMap().isEmpty()
                ? profiles.typed(organisation.latest())
                : forms.post(form, request.getParameterMap()).typed();
        model.addAttribute("version", carried == null ? organisation.version() : carried);
        return page(organisation, form, typed, List.of(), language, model);
    }

    @PostMapping(PAGE)
    String edit(
            @RequestParam(name = "_version", defaultValue = "-1") Integer version,
            @RequestParam(name = "_over", required = false) Integer over,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        RegisteredOrganisation organisation = own.toEdit();
        Form form = forms.form(FORM);
        FormPost post = forms.post(form, request.getParameterMap());
        model.addAttribute("version", version);
        if (post.reshows()) {
            return page(organisation, form, post.typed(), List.of(), language, model);
        }
        Submission submission = forms.read(form, post.typed(), profiles.given(language), language);
        Verdict verdict = submission.isValid()
                ? editProfile.edit(
                        organisation.id(), profiles.entry(submission.answers()), over == null ? version : over)
                : Verdict.allowed();
        if (submission.isValid() && verdict.isAllowed()) {
            flash.addFlashAttribute("done", "ngo.profile.saved");
            return "redirect:" + PAGE;
        }
        if (EditProfile.isElsewhere(verdict)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", told(form, submission, language));
            return page(organisation, form, submission.typed(), List.of(), language, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        List<FieldError> errors = refused.of(form, submission, verdict, language);
        return page(organisation, form, submission.typed(), errors, language, model);
    }

    @PostMapping(PAGE + "/verification")
    String askForVerification(RedirectAttributes flash) {
        requestVerification.request(own.toEdit().id());
        flash.addFlashAttribute("done", "ngo.profile.verificationRequested");
        return "redirect:" + PAGE;
    }

    private StaleForm told(Form form, Submission mine, Locale language) {
        RegisteredOrganisation present = own.get();
        Map<String, Object> given = profiles.given(language);
        return StaleForm.of(
                forms.view(form, profiles.typed(present.latest()), given, language),
                forms.view(form, mine.typed(), given, language),
                present.version(),
                null,
                PAGE);
    }

    private String page(
            RegisteredOrganisation organisation,
            Form form,
            Map<String, Object> typed,
            List<FieldError> errors,
            Locale language,
            Model model) {
        model.addAttribute("organisation", organisation);
        model.addAttribute("view", forms.view(form, typed, errors, profiles.given(language), language));
        return "ngo/profile";
    }
}
