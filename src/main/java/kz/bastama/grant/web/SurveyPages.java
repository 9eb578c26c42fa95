package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.grant.application.AnswerSurvey;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Survey;
import kz.bastama.grant.domain.SurveyAnswer;
import kz.bastama.grant.domain.Surveys;
import kz.bastama.legal.RefusalWording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What beneficiaries of a project are asked behind the link that they were given; without an account. */
@Controller
@RequestMapping("/surveys/{token}")
class SurveyPages {

    private static final String FORM = "grant-answer-survey";
    private static final String PAGE = "_page";

    /** Nobody sees this field: who fills it is a machine, and is thanked like everybody. */
    private static final String TRAP = "_site";

    private final Surveys surveys;
    private final Grants grants;
    private final AnswerSurvey answerSurvey;
    private final Forms forms;
    private final RefusalWording wording;
    private final Clock clock;

    SurveyPages(
            Surveys surveys,
            Grants grants,
            AnswerSurvey answerSurvey,
            Forms forms,
            RefusalWording wording,
            Clock clock) {
        this.surveys = surveys;
        this.grants = grants;
        this.answerSurvey = answerSurvey;
        this.forms = forms;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID token, HttpServletRequest request, Locale language, Model model) {
        Map<String, Object> typed = request.getParameterMap().isEmpty()
                ? Map.of()
                : forms.post(forms.form(FORM), request.getParameterMap()).typed();
        return page(known(token), UUID.randomUUID(), typed, List.of(), language, model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID token,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Survey survey = known(token);
        Form form = forms.form(FORM);
        FormPost post = forms.post(form, request.getParameterMap());
        UUID key = key(request.getParameter(PAGE));
        if (post.reshows()) {
            return page(survey, key, post.typed(), List.of(), language, model);
        }
        Submission submission = forms.read(form, post.typed(), language);
        List<FieldError> errors = new ArrayList<>(submission.errors());
        String trap = request.getParameter(TRAP);
        if (errors.isEmpty() && (trap == null || trap.isEmpty())) {
            Answers answers = submission.answers();
            answerSurvey
                    .of(
                            survey.id(),
                            key,
                            SurveyAnswer.Held.valueOf(answers.text("held")),
                            Integer.parseInt(answers.text("rating")),
                            answers.text("words"),
                            request.getRemoteAddr())
                    .refusals()
                    .forEach(refusal -> errors.add(new FieldError(
                            refusal.field() == null ? "" : refusal.field(), "", wording.of(refusal, language))));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(survey, key, post.typed(), errors, language, model);
        }
        redirect.addFlashAttribute("done", "grant.survey.thanks");
        redirect.addFlashAttribute("answered", true);
        return "redirect:/surveys/" + survey.token();
    }

    private static UUID key(String typed) {
        try {
            return typed == null ? UUID.randomUUID() : UUID.fromString(typed);
        } catch (IllegalArgumentException noKey) {
            return UUID.randomUUID();
        }
    }

    private Survey known(UUID token) {
        return surveys.ofToken(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(
            Survey survey, UUID key, Map<String, Object> typed, List<FieldError> errors, Locale language, Model model) {
        model.addAttribute("survey", survey);
        model.addAttribute("grant", grants.find(survey.grantId()).orElseThrow());
        model.addAttribute("takesAnswers", survey.takesAnswers(clock.instant()));
        model.addAttribute("key", key);
        model.addAttribute(
                "view",
                errors.isEmpty()
                        ? forms.view(forms.form(FORM), typed, Map.of(), language)
                        : forms.view(forms.form(FORM), typed, errors, Map.of(), language)
                                .atFirstMistake());
        return "grant/survey";
    }
}
