package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.DraftApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.document.Papers;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applications of an organisation: all of them, beginning one, and one that was sent. */
@Controller
@RequestMapping("/cabinet/applications")
class CabinetApplications {

    private static final String SECONDS_TO_RENEW = "3";
    private static final Duration LONGEST_TO_RENEW = Duration.ofMinutes(10);

    private final Applications applications;
    private final Competitions competitions;
    private final Organisations organisations;
    private final DraftApplication draftApplication;
    private final OwnApplications own;
    private final OpenForms openForms;
    private final Forms forms;
    private final CompetitionWords words;
    private final Papers papers;
    private final CurrentActor actor;
    private final Clock clock;

    CabinetApplications(
            Applications applications,
            Competitions competitions,
            Organisations organisations,
            DraftApplication draftApplication,
            OwnApplications own,
            OpenForms openForms,
            Forms forms,
            CompetitionWords words,
            Papers papers,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.competitions = competitions;
        this.organisations = organisations;
        this.draftApplication = draftApplication;
        this.own = own;
        this.openForms = openForms;
        this.forms = forms;
        this.words = words;
        this.papers = papers;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        List<Application> mine = organisations.ofRepresentative(actor.get().personId()).stream()
                .flatMap(organisation -> applications.ofOrganisation(organisation.id()).stream())
                .toList();
        model.addAttribute("applications", mine);
        model.addAttribute(
                "competitions",
                mine.stream()
                        .map(Application::competitionId)
                        .distinct()
                        .collect(Collectors.toMap(
                                id -> id, id -> competitions.find(id).orElseThrow())));
        return "competition/cabinet-applications";
    }

    /** Begins a draft for a lot, with what the profile of the organisation knows already. */
    @PostMapping
    String begin(@RequestParam UUID lot, RedirectAttributes redirect) {
        Lot chosen = competitions.lot(lot).orElseThrow(OwnApplications::notFound);
        Competition competition = competitions
                .find(chosen.competitionId())
                .filter(Competition::isPublic)
                .orElseThrow(OwnApplications::notFound);
        if (!competition.receives(clock.instant())) {
            redirect.addFlashAttribute("problem", "competition.call.over");
            return "redirect:/calls/" + competition.id();
        }
        Organisation organisation = own.actingFor(RepresentativeRight.EDIT);
        Application draft = draftApplication.begin(lot, organisation.id(), prefilled(chosen, organisation));
        return "redirect:/cabinet/applications/" + draft.id() + "/edit";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Locale language, Model model, HttpServletResponse response) {
        Application application = own.find(id);
        if (application.isDraft()) {
            String page = own.may(application, RepresentativeRight.EDIT) ? "/edit" : "/check";
            return "redirect:/cabinet/applications/" + id + page;
        }
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        Form form = forms.form(application.formId(), application.formVersion());
        model.addAttribute("theApplication", application);
        model.addAttribute("competition", competition);
        model.addAttribute("lot", lot);
        model.addAttribute(
                "view",
                forms.answers(
                        form, forms.fromJson(form, application.answers()), words.given(competition, lot), language));
        model.addAttribute("open", competition.receives(clock.instant()));
        model.addAttribute("reasons", own.reasons(application, competition, language));
        if (awaitsReceipt(application)) {
            model.addAttribute("awaitsReceipt", true);
            response.setHeader("Refresh", SECONDS_TO_RENEW);
        }
        return "competition/cabinet-application";
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        own.editable(id);
        DraftApplication.Outcome outcome = draftApplication.discard(id, openForms.arrival(request, id));
        if (outcome instanceof DraftApplication.Outcome.Over) {
            redirect.addFlashAttribute("problem", "competition.draft.keptAfterClosing");
            return "redirect:/cabinet/applications/" + id + "/edit";
        }
        if (outcome instanceof DraftApplication.Outcome.NoDraft) {
            redirect.addFlashAttribute("info", "competition.draft.sentMeanwhile");
            return "redirect:/cabinet/applications/" + id;
        }
        redirect.addFlashAttribute("done", "competition.draft.discarded");
        return "redirect:/cabinet/applications";
    }

    /** The receipt is made within seconds of the sending; a page that waits longer than that renews itself no more. */
    private boolean awaitsReceipt(Application application) {
        return application.state() == ApplicationState.SENT
                && clock.instant().isBefore(application.receivedAt().plus(LONGEST_TO_RENEW))
                && papers.find(application.id().toString(), "receipt", 1).isEmpty();
    }

    private static Map<String, Object> prefilled(Lot lot, Organisation organisation) {
        Map<String, Object> typed = new HashMap<>();
        typed.put("kato", lot.kato());
        typed.put("months", Integer.toString(lot.months()));
        if (organisation.contact() != null) {
            typed.put("projectPhone", organisation.contact().phone());
            typed.put("projectEmail", organisation.contact().email());
        }
        typed.values().removeIf(value -> value == null);
        return typed;
    }
}
