package kz.bastama.ngo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.LinkMail;
import kz.bastama.account.People;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.application.ChangeRepresentative;
import kz.bastama.ngo.application.InviteRepresentative;
import kz.bastama.ngo.domain.Invitations;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Representative;
import kz.bastama.ngo.domain.Representatives;
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

/** Who acts for the organisation and may do what; only who has all rights changes it, and everybody may leave. */
@Controller
@RequestMapping("/cabinet/representatives")
class RepresentativePages {

    private static final String PAGE = "redirect:/cabinet/representatives";

    private final OwnProfile own;
    private final CurrentActor current;
    private final Representatives representatives;
    private final Invitations invitations;
    private final People people;
    private final InviteRepresentative inviteRepresentative;
    private final ChangeRepresentative changeRepresentative;
    private final LinkMail mail;
    private final Clock clock;

    RepresentativePages(
            OwnProfile own,
            CurrentActor current,
            Representatives representatives,
            Invitations invitations,
            People people,
            InviteRepresentative inviteRepresentative,
            ChangeRepresentative changeRepresentative,
            LinkMail mail,
            Clock clock) {
        this.own = own;
        this.current = current;
        this.representatives = representatives;
        this.invitations = invitations;
        this.people = people;
        this.inviteRepresentative = inviteRepresentative;
        this.changeRepresentative = changeRepresentative;
        this.mail = mail;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        return page(own.get(), "", Set.of(), model);
    }

    @PostMapping
    String invite(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) Set<RepresentativeRight> rights,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        RegisteredOrganisation organisation = toLead();
        Set<RepresentativeRight> wanted = rights == null ? Set.of() : rights;
        InviteRepresentative.Invited invited = inviteRepresentative.invite(organisation.id(), email, wanted);
        if (!invited.verdict().isAllowed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("verdict", invited.verdict());
            return page(organisation, email, wanted, model);
        }
        next.addFlashAttribute("done", "ngo.representatives.invited");
        if (invited.link() != null) {
            next.addFlashAttribute("link", invited.link());
        }
        return PAGE;
    }

    @PostMapping("/{id}")
    String entitle(
            @PathVariable UUID id,
            @RequestParam(required = false) Set<RepresentativeRight> rights,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        RegisteredOrganisation organisation = toLead();
        Verdict verdict = changeRepresentative.entitle(organisation.id(), id, rights == null ? Set.of() : rights);
        return tell(verdict, "ngo.representatives.entitled", PAGE, organisation, response, model, next);
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, HttpServletResponse response, Model model, RedirectAttributes next) {
        RegisteredOrganisation organisation = own.get();
        boolean leaves = mine(organisation).id().equals(id);
        if (!leaves) {
            organisation = toLead();
        }
        Verdict verdict = changeRepresentative.remove(organisation.id(), id);
        return tell(
                verdict,
                leaves ? "ngo.representatives.left" : "ngo.representatives.removed",
                leaves ? "redirect:/cabinet" : PAGE,
                organisation,
                response,
                model,
                next);
    }

    @PostMapping("/invitations/{id}/withdraw")
    String withdraw(@PathVariable UUID id, RedirectAttributes next) {
        inviteRepresentative.withdraw(toLead().id(), id);
        next.addFlashAttribute("done", "ngo.representatives.withdrawn");
        return PAGE;
    }

    private String tell(
            Verdict verdict,
            String done,
            String to,
            RegisteredOrganisation organisation,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (verdict.isAllowed()) {
            next.addFlashAttribute("done", done);
            return to;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("verdict", verdict);
        return page(organisation, "", Set.of(), model);
    }

    private String page(
            RegisteredOrganisation organisation, String email, Set<RepresentativeRight> wanted, Model model) {
        model.addAttribute("organisation", organisation);
        model.addAttribute("representatives", RepresentativeView.of(organisation.id(), representatives, people));
        model.addAttribute(
                "invitations",
                invitations.ofOrganisation(organisation.id()).stream()
                        .filter(invitation -> invitation.isOpen(clock.instant()))
                        .toList());
        model.addAttribute("me", current.get().personId());
        model.addAttribute("leads", mine(organisation).hasAll());
        model.addAttribute("rights", List.of(RepresentativeRight.values()));
        model.addAttribute("email", email);
        model.addAttribute("wanted", wanted);
        model.addAttribute("mailed", mail.isPossible());
        return "ngo/representatives";
    }

    private RegisteredOrganisation toLead() {
        RegisteredOrganisation organisation = own.get();
        if (!mine(organisation).hasAll()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return organisation;
    }

    private Representative mine(RegisteredOrganisation organisation) {
        UUID person = current.get().personId();
        return representatives.ofPerson(person).stream()
                .filter(one -> one.organisationId().equals(organisation.id()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
