package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.MemberDeclarations;
import kz.bastama.competition.application.Successors;
import kz.bastama.competition.application.VoteOnNext;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The votes of a member of the commission on who takes the place of a winner without an agreement. */
@Controller
@RequestMapping("/member/successions/{id}")
class MemberSuccessions {

    private final Competitions competitions;
    private final Successions successions;
    private final Successors successors;
    private final MemberDeclarations declarations;
    private final Bodies bodies;
    private final VoteOnNext voteOnNext;
    private final PanelRefusals refusals;
    private final CurrentActor actor;

    MemberSuccessions(
            Competitions competitions,
            Successions successions,
            Successors successors,
            MemberDeclarations declarations,
            Bodies bodies,
            VoteOnNext voteOnNext,
            PanelRefusals refusals,
            CurrentActor actor) {
        this.competitions = competitions;
        this.successions = successions;
        this.successors = successors;
        this.declarations = declarations;
        this.bodies = bodies;
        this.voteOnNext = voteOnNext;
        this.refusals = refusals;
        this.actor = actor;
    }

    @GetMapping
    String one(@PathVariable UUID id, Model model) {
        Succession succession = mine(id);
        model.addAttribute("succession", succession);
        model.addAttribute(
                "competition", competitions.find(succession.competitionId()).orElseThrow());
        model.addAttribute("lot", competitions.lot(succession.lotId()).orElseThrow());
        UUID me = actor.get().personId();
        model.addAttribute("me", me);
        model.addAttribute(
                "undeclared",
                !declarations.asked(succession.competitionId(), me).isEmpty());
        model.addAttribute("readable", declarations.readable(succession.competitionId(), me));
        model.addAttribute("choices", Vote.Choice.values());
        return "competition/member-succession";
    }

    @PostMapping("/votes")
    String vote(@PathVariable UUID id, HttpServletRequest request, Locale language, RedirectAttributes redirect) {
        Map<UUID, Vote.Choice> choices = new HashMap<>();
        for (Ranked candidate : successors.of(mine(id)).candidates()) {
            Vote.Choice.of(request.getParameter("vote." + candidate.applicationId()))
                    .ifPresent(choice -> choices.put(candidate.applicationId(), choice));
        }
        refusals.tell(voteOnNext.of(id, actor.get().personId(), choices), "competition.voted", language, redirect);
        return "redirect:/member/successions/" + id;
    }

    private Succession mine(UUID id) {
        UUID me = actor.get().personId();
        return successions
                .find(id)
                .filter(Succession::isByCommission)
                .filter(one -> bodies.of(one.competitionId(), Body.COMMISSION).stream()
                        .anyMatch(member -> member.personId().equals(me)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
