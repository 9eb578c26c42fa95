package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.application.ApplicantConflicts;
import kz.bastama.competition.application.AskAboutSheet;
import kz.bastama.competition.application.DeclareConflicts;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.application.Hindrances;
import kz.bastama.competition.application.Recusals;
import kz.bastama.competition.application.WeighFound;
import kz.bastama.competition.application.WeighFound.Weighed;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.expert.Member;
import kz.bastama.expert.Members;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the data tell of experts or members and the applicants of a competition: seen by those who appoint, judged by the operator. */
@Controller
@RequestMapping("/staff/competitions/{id}/conflicts")
class StaffConflicts {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Reviews reviews;
    private final Experts experts;
    private final Members members;
    private final People people;
    private final Recusals recusals;
    private final Hindrances hindrances;
    private final ApplicantConflicts conflicts;
    private final WeighFound weighFound;
    private final DeclareConflicts declareConflicts;
    private final AskAboutSheet askAboutSheet;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffConflicts(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Reviews reviews,
            Experts experts,
            Members members,
            People people,
            Recusals recusals,
            Hindrances hindrances,
            ApplicantConflicts conflicts,
            WeighFound weighFound,
            DeclareConflicts declareConflicts,
            AskAboutSheet askAboutSheet,
            RefusalWording wording,
            CurrentActor actor) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.reviews = reviews;
        this.experts = experts;
        this.members = members;
        this.people = people;
        this.recusals = recusals;
        this.hindrances = hindrances;
        this.conflicts = conflicts;
        this.weighFound = weighFound;
        this.declareConflicts = declareConflicts;
        this.askAboutSheet = askAboutSheet;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping
    String list(@PathVariable UUID id, Model model) {
        Competition competition = existing(id, Role.OPERATOR, Role.SECRETARY);
        model.addAttribute("competition", competition);
        model.addAttribute("conflicts", conflicts.between(competition, asked(competition)));
        model.addAttribute(
                "applications",
                applications.sentTo(id).stream().collect(Collectors.groupingBy(Application::organisationId)));
        model.addAttribute("sheets", sheets(id));
        model.addAttribute("judges", actor.get().has(Role.OPERATOR));
        model.addAttribute("me", actor.get().login());
        return "competition/staff-conflicts";
    }

    @PostMapping("/dismiss")
    String dismiss(
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam UUID organisation,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        existing(id, Role.OPERATOR);
        model.addAttribute("typedReason", reason);
        Weighed one = new Weighed(person, organisation, seen);
        return back(id, weighFound.dismiss(id, one, reason), language, response, model, redirect);
    }

    /** The second hand of a dismissal. */
    @PostMapping("/agree")
    String agree(
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam UUID organisation,
            @RequestParam(defaultValue = "") String seen,
            Locale language,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        existing(id, Role.OPERATOR);
        return back(
                id, weighFound.agree(id, new Weighed(person, organisation, seen)), language, response, model, redirect);
    }

    @PostMapping("/uphold")
    String uphold(
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam UUID organisation,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        existing(id, Role.OPERATOR);
        model.addAttribute("typedReason", reason);
        Weighed one = new Weighed(person, organisation, seen);
        return back(id, weighFound.uphold(id, one, reason), language, response, model, redirect);
    }

    /** The expert no longer judges that applicant, for what was found and seen: an open sheet is dropped, as if it were declared; of a final one another officer decides. */
    @PostMapping("/confirm")
    String confirm(
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam UUID application,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Competition competition = existing(id, Role.OPERATOR);
        model.addAttribute("typedReason", reason);
        Verdict standing = hindrances.standing(competition, person, application, seen, reason);
        if (!standing.isAllowed()) {
            return back(id, standing, language, response, model, redirect);
        }
        Optional<Review> counts = recusals.reach(applications.find(application).orElseThrow()).stream()
                .map(one -> sheets(id).get(person + ":" + one.id()))
                .filter(sheet -> sheet != null && sheet.isFinal())
                .findFirst();
        if (counts.isPresent()) { // what counts already, there or at a rival, is dropped by two persons
            return back(id, askAboutSheet.toDrop(counts.get().id(), reason, seen), language, response, model, redirect);
        }
        Declaration declaration = new Declaration(application, true, reason.strip());
        return back(id, declareConflicts.by(id, person, List.of(declaration)), language, response, model, redirect);
    }

    /** Those who may be appointed now, those who sit, and the officers who handle it. */
    private Collection<UUID> asked(Competition competition) {
        Set<UUID> asked = new LinkedHashSet<>();
        bodies.of(competition.id(), Body.EXPERTS).stream().map(Seated::personId).forEach(asked::add);
        if (competition.state() == CompetitionState.COMMISSION) {
            bodies.of(competition.id(), Body.COMMISSION).stream()
                    .map(Seated::personId)
                    .forEach(asked::add);
            members.active().stream().map(Member::personId).forEach(asked::add);
        } else {
            experts.active().stream().map(Expert::personId).forEach(asked::add);
        }
        people.withRole(Role.OPERATOR, null).stream().map(Person::id).forEach(asked::add);
        people.withRole(Role.SECRETARY, null).stream().map(Person::id).forEach(asked::add);
        return asked;
    }

    /** Sheets that count, by person and application. */
    private Map<String, Review> sheets(UUID id) {
        return reviews.ofCompetition(id).stream()
                .filter(Review::isLive)
                .collect(Collectors.toMap(sheet -> sheet.personId() + ":" + sheet.applicationId(), sheet -> sheet));
    }

    /** Whoever weighed other data is shown what the data say now. */
    private String back(
            UUID id,
            Verdict verdict,
            Locale language,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (verdict.refusals().stream().anyMatch(one -> one.code().equals("expert.conflictChanged"))) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusals", wording.of(verdict, language));
            return list(id, model);
        }
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.saved");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        return "redirect:/staff/competitions/" + id + "/conflicts";
    }

    private Competition existing(UUID id, Role... roles) {
        if (List.of(roles).stream().noneMatch(actor.get()::has)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return competitions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
