package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.DeclareAsMember;
import kz.bastama.competition.application.DeclareConflicts;
import kz.bastama.competition.application.MemberDeclarations;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The declaration of a member of the commission on the list of applicants, before the applications open. */
@Controller
class MemberConflicts {

    private static final int LONGEST = 1000;

    private final Bodies bodies;
    private final MemberDeclarations declarations;
    private final DeclareAsMember declareAsMember;
    private final PanelRefusals refusals;
    private final CurrentActor actor;

    MemberConflicts(
            Bodies bodies,
            MemberDeclarations declarations,
            DeclareAsMember declareAsMember,
            PanelRefusals refusals,
            CurrentActor actor) {
        this.bodies = bodies;
        this.declarations = declarations;
        this.declareAsMember = declareAsMember;
        this.refusals = refusals;
        this.actor = actor;
    }

    @PostMapping("/member/competitions/{id}/conflicts")
    String declare(@PathVariable UUID id, HttpServletRequest request, Locale language, RedirectAttributes redirect) {
        UUID me = actor.get().personId();
        if (bodies.meeting(id, Body.COMMISSION).isEmpty()
                || bodies.of(id, Body.COMMISSION).stream()
                        .noneMatch(member -> member.personId().equals(me))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<DeclareConflicts.Declaration> said = new ArrayList<>();
        Map<String, String> typed = new HashMap<>(); // the session keeps plain values only
        for (Application one : declarations.asked(id, me)) {
            String conflict = request.getParameter("conflict." + one.id());
            String reason = shortened(request.getParameter("reason." + one.id()));
            if ("yes".equals(conflict) || "no".equals(conflict)) { // nothing else clears a member
                said.add(new DeclareConflicts.Declaration(one.id(), conflict.equals("yes"), reason));
                typed.put("conflict." + one.id(), conflict);
                typed.put("reason." + one.id(), reason);
            }
        }
        Verdict verdict = declareAsMember.of(id, me, said);
        refusals.tell(verdict, "competition.declared", language, redirect);
        if (!verdict.isAllowed()) {
            redirect.addFlashAttribute("typed", typed);
        }
        return "redirect:/member/competitions/" + id;
    }

    private static String shortened(String reason) {
        String given = reason == null ? "" : reason.strip();
        return given.substring(0, Math.min(LONGEST, given.length()));
    }
}
