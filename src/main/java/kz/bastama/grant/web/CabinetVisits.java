package kz.bastama.grant.web;

import java.util.UUID;
import kz.bastama.grant.application.ReplyToVisitAct;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.ngo.RepresentativeRight;
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

/** A visit for the grantee: who comes, the act, and the reply to it. */
@Controller
@RequestMapping("/cabinet/visits/{id}")
class CabinetVisits {

    private static final int LONGEST = 4000;

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final OwnGrants own;
    private final ReplyToVisitAct replyToVisitAct;

    CabinetVisits(MonitoringVisits visits, VisitActs acts, OwnGrants own, ReplyToVisitAct replyToVisitAct) {
        this.visits = visits;
        this.acts = acts;
        this.own = own;
        this.replyToVisitAct = replyToVisitAct;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        MonitoringVisit visit = told(id);
        Grant grant = own.find(visit.grantId());
        model.addAttribute("visit", visit);
        model.addAttribute("grant", grant);
        model.addAttribute("mayReply", own.may(grant, RepresentativeRight.SEND));
        return "grant/cabinet-visit";
    }

    /** @param reply agree or object; what was typed stays when it is refused */
    @PostMapping("/reply")
    String reply(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam(defaultValue = "") String objection,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        own.permitted(told(id).grantId(), RepresentativeRight.SEND);
        String said = objection.strip();
        boolean objects = reply.equals("object");
        if (!objects && !reply.equals("agree")) {
            redirect.addFlashAttribute("problem", "grant.visit.reply.choose");
        } else if (objects && (said.isEmpty() || said.length() > LONGEST)) {
            redirect.addFlashAttribute("problem", "grant.visit.reply.objectionFirst");
        } else {
            ReplyToVisitAct.Outcome outcome = replyToVisitAct.of(id, seen, objects ? said : null, password);
            boolean replied = outcome == ReplyToVisitAct.Outcome.REPLIED;
            redirect.addFlashAttribute(replied ? "done" : "problem", "grant.visit.reply." + outcome);
            if (replied) {
                return "redirect:/cabinet/visits/" + id;
            }
        }
        redirect.addFlashAttribute("typedReply", reply);
        redirect.addFlashAttribute("typedObjection", objection);
        return "redirect:/cabinet/visits/" + id;
    }

    private MonitoringVisit told(UUID id) {
        return visits.find(id)
                .filter(visit -> acts.find(id).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
