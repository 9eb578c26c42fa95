package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AnswerGrounds;
import kz.bastama.competition.application.CheckByData;
import kz.bastama.competition.application.GroundFound;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.Lot;
import kz.bastama.file.Files;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Page;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applications for staff: all that were sent, and the case page with the check. */
@Controller
@RequestMapping("/staff/applications")
class StaffApplications {

    private static final String GROUNDS = "exclusionGrounds";

    private final Applications applications;
    private final Competitions competitions;
    private final Organisations organisations;
    private final FormalChecks checks;
    private final AnswerGrounds answerGrounds;
    private final CheckByData checkByData;
    private final RegisterView registers;
    private final ApplicationRegister register;
    private final Files files;
    private final Forms forms;
    private final CompetitionWords words;
    private final RefusalWording wording;
    private final WeighOfficer weighOfficer;
    private final CurrentActor actor;

    StaffApplications(
            Applications applications,
            Competitions competitions,
            Organisations organisations,
            FormalChecks checks,
            AnswerGrounds answerGrounds,
            CheckByData checkByData,
            RegisterView registers,
            ApplicationRegister register,
            Files files,
            Forms forms,
            CompetitionWords words,
            RefusalWording wording,
            WeighOfficer weighOfficer,
            CurrentActor actor) {
        this.applications = applications;
        this.competitions = competitions;
        this.organisations = organisations;
        this.checks = checks;
        this.answerGrounds = answerGrounds;
        this.checkByData = checkByData;
        this.registers = registers;
        this.register = register;
        this.files = files;
        this.forms = forms;
        this.words = words;
        this.wording = wording;
        this.weighOfficer = weighOfficer;
        this.actor = actor;
    }

    @GetMapping
    String all(
            @RequestParam(required = false) ApplicationState state,
            @RequestParam(required = false) UUID competition,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String customer = actor.get().onlyCustomer().orElse(null);
        Page<Application> found = applications.search(
                customer, competition, state, reason.isEmpty() ? null : reason, text.strip(), Math.max(0, page - 1));
        model.addAttribute("page", found);
        model.addAttribute("closed", weighOfficer.closed(found.items()));
        model.addAttribute("reasons", register.choices(customer, LocaleContextHolder.getLocale()));
        model.addAttribute("reason", reason);
        model.addAttribute(
                "states",
                List.of(
                        ApplicationState.SENT,
                        ApplicationState.RETURNED,
                        ApplicationState.ADMITTED,
                        ApplicationState.REFUSED,
                        ApplicationState.WITHDRAWN));
        model.addAttribute("state", state);
        model.addAttribute("text", text);
        model.addAttribute("competition", competition);
        return "competition/staff-applications";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Locale language, Model model) {
        Application application = readable(id);
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        Form form = forms.form(application.formId(), application.formVersion());
        model.addAttribute("theApplication", application);
        model.addAttribute("competition", competition);
        model.addAttribute("lot", lot);
        model.addAttribute(
                "organisation", organisations.find(application.organisationId()).orElseThrow());
        model.addAttribute(
                "view",
                forms.answers(
                        form, forms.fromJson(form, application.answers()), words.given(competition, lot), language));
        model.addAttribute("findings", checks.findings(id));
        model.addAttribute(
                "grounds",
                registers.proposed(
                        id,
                        GroundView.of(words.names(competition.edition(), GROUNDS), checks.grounds(id), files),
                        language));
        model.addAttribute("answered", !checks.grounds(id).isEmpty());
        model.addAttribute(
                "checks",
                actor.get().has(Role.OPERATOR)
                        && application.state() == ApplicationState.SENT
                        && !checks.findings(id).isEmpty());
        return "competition/staff-application";
    }

    @PostMapping(path = "/{id}/grounds", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String grounds(
            @PathVariable UUID id,
            MultipartHttpServletRequest request,
            Locale language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Application application = checkable(id);
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        List<GroundFound> found = TypedGrounds.of(request, words.names(competition.edition(), GROUNDS));
        Verdict verdict = answerGrounds.with(id, found);
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.grounds.saved");
            return "redirect:/staff/applications/" + id + "#grounds";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        String page = one(id, language, model);
        model.addAttribute("grounds", GroundView.corrected(known(model), found, verdict, wording, language));
        model.addAttribute("refusals", GroundView.ofNone(verdict, wording, language));
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<GroundView> known(Model model) {
        return (List<GroundView>) model.getAttribute("grounds");
    }

    @PostMapping("/{id}/recheck")
    String recheck(@PathVariable UUID id, RedirectAttributes redirect) {
        checkable(id);
        checkByData.of(id);
        redirect.addFlashAttribute("done", "competition.rechecked");
        return "redirect:/staff/applications/" + id + "#findings";
    }

    private Application checkable(UUID id) {
        Application application = readable(id);
        if (!actor.get().has(Role.OPERATOR) || application.state() != ApplicationState.SENT) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return application;
    }

    private Application readable(UUID id) {
        return applications
                .find(id)
                .filter(application -> application.state() != ApplicationState.DRAFT)
                .filter(application -> competitions
                        .find(application.competitionId())
                        .map(Competition::customerCode)
                        .map(actor.get()::seesCasesOf)
                        .orElse(false))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
