package kz.bastama.planning.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.document.Papers;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.ListState;
import kz.bastama.planning.domain.Proposal;
import kz.bastama.planning.domain.Proposals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The open pages of the topics: what is discussed, what was approved, and a proposal by its number. */
@Controller
@RequestMapping("/topics")
class TopicPages {

    private final DirectionLists lists;
    private final Proposals proposals;
    private final Terms terms;
    private final Papers papers;
    private final CurrentActor actor;

    TopicPages(DirectionLists lists, Proposals proposals, Terms terms, Papers papers, CurrentActor actor) {
        this.lists = lists;
        this.proposals = proposals;
        this.terms = terms;
        this.papers = papers;
        this.actor = actor;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("discussions", lists.in(ListState.DISCUSSION));
        model.addAttribute(
                "approved",
                lists.in(ListState.APPROVED, ListState.AMENDING).stream()
                        .filter(list -> list.publishedAt() != null)
                        .toList());
        Actor present = actor.get();
        model.addAttribute("mine", present.has(Role.NGO) ? proposals.of(present.personId()) : List.of());
        return "planning/topics";
    }

    @GetMapping("/proposals")
    String find(@RequestParam String number, RedirectAttributes redirect) {
        String wanted = number.strip().toUpperCase(Locale.ROOT);
        if (proposals.findByNumber(wanted).isPresent()) {
            return "redirect:/topics/proposals/" + wanted;
        }
        redirect.addFlashAttribute("unknown", true);
        redirect.addFlashAttribute("unknownNumber", Map.of("number", wanted));
        redirect.addFlashAttribute("number", wanted);
        return "redirect:/topics";
    }

    @GetMapping("/proposals/{number}")
    String one(@PathVariable String number, Model model) {
        Proposal proposal = proposals
                .findByNumber(number.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("p", proposal);
        model.addAttribute("papers", papers.ofAggregate(proposal.id().toString()));
        model.addAttribute(
                "due",
                terms.ofCase(proposal.id().toString()).stream()
                        .map(Term::due)
                        .findFirst()
                        .orElse(null));
        return "planning/proposal";
    }
}
