package kz.bastama.competition.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.MeetingProtocol;
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
        return sign("/member/competitions/" + id, id, Body.COMMISSION, seen, password, language, redirect);
    }

    @PostMapping("/member/successions/{id}/signature")
    String signOnNext(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            Locale language,
            RedirectAttributes redirect) {
        return sign("/member/successions/" + id, id, Body.COMMISSION, seen, password, language, redirect);
    }

    @PostMapping("/member/successions/{id}/signature-refused")
    String refuseOnNext(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        return refuse("/member/successions/" + id, id, Body.COMMISSION, reason, language, redirect);
    }

    @PostMapping("/expert/competitions/{id}/signature")
    String signAsExpert(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            Locale language,
            RedirectAttributes redirect) {
        return sign("/expert/competitions/" + id, id, Body.EXPERTS, seen, password, language, redirect);
    }

    @PostMapping("/member/competitions/{id}/signature-refused")
    String refuseAsMember(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        return refuse("/member/competitions/" + id, id, Body.COMMISSION, reason, language, redirect);
    }

    @PostMapping("/expert/competitions/{id}/signature-refused")
    String refuseAsExpert(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        return refuse("/expert/competitions/" + id, id, Body.EXPERTS, reason, language, redirect);
    }

    private String sign(
            String page,
            UUID id,
            Body body,
            String seen,
            String password,
            Locale language,
            RedirectAttributes redirect) {
        concerned(page, id, body);
        refusals.tell(
                signProtocol.of(id, body, actor.get().personId(), seen, password),
                "competition.protocol.signed",
                language,
                redirect);
        return "redirect:" + page;
    }

    private String refuse(
            String page, UUID id, Body body, String reason, Locale language, RedirectAttributes redirect) {
        concerned(page, id, body);
        refusals.tell(
                signProtocol.refuse(id, body, actor.get().personId(), reason.strip()),
                "competition.protocol.refused",
                language,
                redirect);
        return "redirect:" + page;
    }

    /** Only who took part, and on the page on which it is signed. */
    private void concerned(String page, UUID id, Body body) {
        MeetingProtocol protocol = view.own(id, body);
        if (protocol == null || !protocol.page().equals(page)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
