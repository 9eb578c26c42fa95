package kz.bastama.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.GuestLimit;
import kz.bastama.account.Role;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.planning.application.RegisterProposal;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.Proposals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposing a topic: a citizen without an account, or an NGO whose name is filled in. */
@Controller
@RequestMapping("/topics/propose")
class ProposeTopic {

    private static final String FORM = "planning-propose-topic";
    private static final String KEY = "_key";

    private final RegisterProposal registerProposal;
    private final Proposals proposals;
    private final GuestLimit guests;
    private final RefusalWording wording;
    private final Organisations organisations;
    private final CurrentActor actor;
    private final Forms forms;
    private final Editions editions;
    private final PlanningWords words;
    private final Clock clock;

    ProposeTopic(
            RegisterProposal registerProposal,
            Proposals proposals,
            GuestLimit guests,
            RefusalWording wording,
            Organisations organisations,
            CurrentActor actor,
            Forms forms,
            Editions editions,
            PlanningWords words,
            Clock clock) {
        this.registerProposal = registerProposal;
        this.proposals = proposals;
        this.guests = guests;
        this.wording = wording;
        this.organisations = organisations;
        this.actor = actor;
        this.forms = forms;
        this.editions = editions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(HttpServletRequest request, Locale language, Model model) {
        if (!request.getParameterMap().isEmpty()) {
            FormPost post = forms.post(forms.form(FORM), request.getParameterMap());
            return page(
                    forms.view(forms.form(FORM), post.typed(), given(), language)
                            .at(post.step()),
                    model);
        }
        Map<String, Object> typed = new HashMap<>();
        typed.put("year", Integer.toString(LocalDate.now(clock).getYear() + 1));
        organisation().ifPresent(organisation -> {
            typed.put("authorName", organisation.name().in(language));
            typed.put("email", organisation.contact().email());
        });
        return page(forms.view(forms.form(FORM), typed, given(), language), model);
    }

    @PostMapping
    String send(
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Form form = forms.form(FORM);
        FormPost post = forms.post(form, request.getParameterMap());
        if (post.reshows()) {
            return page(
                    forms.view(form, post.typed(), List.of(), given(), language).at(post.step()), model);
        }
        Submission submission = forms.read(form, post.typed(), given(), language);
        if (!submission.isValid()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(forms.view(form, submission, given(), language).atFirstMistake(), model);
        }
        UUID key = key(request.getParameter(KEY), submission.answers());
        boolean guest = actor.get().equals(Actor.PUBLIC);
        if (guest && proposals.findByKey(key).isEmpty() && !guests.admits("proposal", request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            FieldError held = new FieldError("", "", wording.of(Refusal.of("account.tooManyByGuests", null), language));
            return page(forms.view(form, post.typed(), List.of(held), given(), language), model);
        }
        Proposal proposal = registerProposal.from(
                key,
                guest ? null : actor.get().personId(),
                organisation().map(found -> found.bin().toString()).orElse(null),
                language,
                submission.answers());
        redirect.addFlashAttribute("done", "planning.proposal.registered");
        redirect.addFlashAttribute("noticeArgs", Map.of("number", proposal.number()));
        return "redirect:/topics/proposals/" + proposal.number();
    }

    /** The page and what was typed on it: the same page sent with other words is another proposal. */
    private UUID key(String ofPage, Answers answers) {
        return UUID.nameUUIDFromBytes((ofPage + "\n" + forms.toJson(answers)).getBytes(StandardCharsets.UTF_8));
    }

    private String page(FormView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("heading", "planning.topics.propose");
        model.addAttribute("button", "planning.proposal.send");
        model.addAttribute("back", "/topics");
        model.addAttribute("hidden", Map.of(KEY, UUID.randomUUID()));
        return "planning/fill";
    }

    private Map<String, Object> given() {
        return words.choices(editions.inForce("state-grant", LocalDate.now(clock)));
    }

    private Optional<Organisation> organisation() {
        Actor present = actor.get();
        return present.has(Role.NGO)
                ? organisations.ofRepresentative(present.personId()).stream()
                        .filter(one -> organisations.mayAct(present.personId(), one.id(), RepresentativeRight.SEND))
                        .findFirst()
                : Optional.empty();
    }
}
