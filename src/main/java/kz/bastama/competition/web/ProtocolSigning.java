package kz.bastama.competition.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.SignProtocol;
import kz.bastama.competition.domain.Body;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An expert or a member of the commission signs the protocol of the meeting in which they took part, or refuses to. */
@Controller
class ProtocolSigning {

    private final SignProtocol signProtocol;
    private final ProtocolView view;
    private final PanelRefusals refusals;
    private final CurrentActor actor;

    ProtocolSigning(SignProtocol signProtocol, ProtocolView view, PanelRefusals refusals, CurrentActor actor) {
        this.signProtocol = signProtocol;
        this.view = view;
        this.refusals = refusals;
        this.actor = actor;
    }

    @PostMapping("/member/competitions/{id}/signature")
    String signAsMember(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            Locale language,
            RedirectAttributes redirect) {
        sign(id, Body.COMMISSION, seen, password, language, redirect);
        return "redirect:/member/competitions/" + id;
    }

    @PostMapping("/member/successions/{id}/signature")
    String signOnNext(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            Locale language,
            RedirectAttributes redirect) {
        sign(id, Body.COMMISSION, seen, password, language, redirect);
        return "redirect:/member/successions/" + id;
    }

    @PostMapping("/member/successions/{id}/signature-refused")
    String refuseOnNext(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        refuse(id, Body.COMMISSION, reason, language, redirect);
        return "redirect:/member/successions/" + id;
    }

    @PostMapping("/expert/competitions/{id}/signature")
    String signAsExpert(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            Locale language,
            RedirectAttributes redirect) {
        sign(id, Body.EXPERTS, seen, password, language, redirect);
        return "redirect:/expert/competitions/" + id;
    }

    @PostMapping("/member/competitions/{id}/signature-refused")
    String refuseAsMember(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        refuse(id, Body.COMMISSION, reason, language, redirect);
        return "redirect:/member/competitions/" + id;
    }

    @PostMapping("/expert/competitions/{id}/signature-refused")
    String refuseAsExpert(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        refuse(id, Body.EXPERTS, reason, language, redirect);
        return "redirect:/expert/competitions/" + id;
    }

    private void sign(UUID id, Body body, String seen, String password, Locale language, RedirectAttributes redirect) {
        concerned(id, body);
        refusals.tell(
                signProtocol.of(id, body, actor.get().personId(), seen, password),
                "competition.protocol.signed",
                language,
                redirect);
    }

    private void refuse(UUID id, Body body, String reason, Locale language, RedirectAttributes redirect) {
        concerned(id, body);
        refusals.tell(
                signProtocol.refuse(id, body, actor.get().personId(), reason.strip()),
                "competition.protocol.refused",
                language,
                redirect);
    }

    private void concerned(UUID id, Body body) {
        if (view.own(id, body) == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
