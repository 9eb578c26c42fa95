package kz.bastama.competition.web;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.document.Paper;
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

/** The draw of experts for everybody: lists by number, commitment, values, and what was drawn. */
@Controller
@RequestMapping("/calls/{id}")
class CallDrawPages {

    private final Competitions competitions;
    private final CompetitionPapers papers;
    private final Draws draws;

    CallDrawPages(Competitions competitions, CompetitionPapers papers, Draws draws) {
        this.competitions = competitions;
        this.papers = papers;
        this.draws = draws;
    }

    @GetMapping("/draw")
    String page(@PathVariable UUID id, Model model) {
        Competition competition = open(id);
        List<Paper> protocol = papers.opened(id).stream()
                .filter(paper -> paper.type().code().equals("draw-protocol"))
                .toList();
        model.addAttribute("competition", competition);
        model.addAttribute("draw", draw(id));
        model.addAttribute("named", StaffDraws.publicNames(competition) == Draws.Names.DRAWN);
        model.addAttribute("papers", protocol);
        return "competition/call-draw";
    }

    @GetMapping("/draw.json")
    ResponseEntity<byte[]> record(@PathVariable UUID id) {
        Competition competition = open(id);
        return StaffDraws.file(id, draws.record(draw(id), StaffDraws.publicNames(competition)));
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
