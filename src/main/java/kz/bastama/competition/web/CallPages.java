package kz.bastama.competition.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.document.Paper;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The open page of a call. */
@Controller
@RequestMapping("/calls")
class CallPages {

    private final Competitions competitions;
    private final Successions successions;
    private final CompetitionPapers papers;
    private final CurrentActor actor;
    private final Clock clock;

    CallPages(
            Competitions competitions,
            Successions successions,
            CompetitionPapers papers,
            CurrentActor actor,
            Clock clock) {
        this.competitions = competitions;
        this.successions = successions;
        this.papers = papers;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Competition competition = open(id);
        Instant now = clock.instant();
        model.addAttribute("competition", competition);
        model.addAttribute("lots", competitions.lotsOf(id));
        model.addAttribute("papers", papers(id));
        model.addAttribute("now", now);
        model.addAttribute("takes", competition.receives(now));
        model.addAttribute("applies", actor.get().has(Role.NGO));
        return "competition/call";
    }

    /** The server's time and the closing in milliseconds, for the countdown of a page. */
    @GetMapping(path = "/{id}/clock", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String clock(@PathVariable UUID id) {
        Competition competition = open(id);
        return clock.millis() + " " + competition.closesAt().toEpochMilli();
    }

    private Competition open(UUID id) {
        return competitions
                .find(id)
                .filter(Competition::isPublic)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Those of the competition, then those on the next in rank that are published. */
    private List<Paper> papers(UUID id) {
        List<Paper> all = new ArrayList<>(papers.opened(id));
        successions.ofCompetition(id).stream()
                .filter(Succession::isPublic)
                .forEach(one -> all.addAll(papers.opened(one.id())));
        return all;
    }
}
