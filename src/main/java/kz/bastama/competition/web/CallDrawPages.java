package kz.bastama.competition.web;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.expert.Draws;
import kz.bastama.expert.ExpertDraw;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The draw of experts for everybody: lists by number, commitment, values, and which numbers were drawn. Whom they name, only staff read. */
@Controller
@RequestMapping("/calls/{id}")
class CallDrawPages {

    private final Competitions competitions;
    private final Draws draws;

    CallDrawPages(Competitions competitions, Draws draws) {
        this.competitions = competitions;
        this.draws = draws;
    }

    @GetMapping("/draw")
    String page(@PathVariable UUID id, Model model) {
        Competition competition = open(id);
        model.addAttribute("competition", competition);
        model.addAttribute("draw", draw(id));
        return "competition/call-draw";
    }

    @GetMapping("/draw.json")
    ResponseEntity<byte[]> record(@PathVariable UUID id) {
        open(id);
        return StaffDraws.file(id, draws.record(draw(id), Draws.Names.NONE));
    }

    private Competition open(UUID id) {
        return competitions
                .find(id)
                .filter(Competition::isPublic)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ExpertDraw draw(UUID id) {
        return draws.ofCase(id.toString()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
