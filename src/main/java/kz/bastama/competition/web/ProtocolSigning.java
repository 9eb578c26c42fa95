package kz.bastama.competition.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.SignProtocol;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the commission that decided, or an expert where the experts decide, signs the protocol or refuses to. */
@Controller
class ProtocolSigning {

    private final Competitions competitions;
    private final SignProtocol signProtocol;
    private final ProtocolView view;
    private final PanelRefusals refusals;
    private final CurrentActor actor;

    ProtocolSigning(
            Competitions competitions,
            SignProtocol signProtocol,
            ProtocolView view,
            PanelRefusals refusals,
            CurrentActor actor) {
        this.competitions = competitions;
        this.signProtocol = signProtocol;
        this.view = view;
        this.refusals = refusals;
        this.actor = actor;
    }

    @PostMapping({"/member/competitions/{id}/signature", "/expert/competitions/{id}/signature"})
    String sign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            Locale language,
            RedirectAttributes redirect) {
        Competition competition = concerned(id);
        refusals.tell(
                signProtocol.of(id, actor.get().personId(), seen, password),
                "competition.protocol.signed",
                language,
                redirect);
        return back(competition);
    }

    @PostMapping({"/member/competitions/{id}/signature-refused", "/expert/competitions/{id}/signature-refused"})
    String refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        Competition competition = concerned(id);
        refusals.tell(
                signProtocol.refuse(id, actor.get().personId(), reason.strip()),
                "competition.protocol.refused",
                language,
                redirect);
        return back(competition);
    }

    private String back(Competition competition) {
        return "redirect:/" + view.area(competition) + "/competitions/" + competition.id();
    }

    private Competition concerned(UUID id) {
        return competitions
                .find(id)
                .filter(view::concerns)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
