package kz.bastama.competition.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.AskedDocument;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.legal.Edition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The open page of one lot: what it is for, how it is judged, and what its type of grant asks for. */
@Controller
class CallLots {

    private final Competitions competitions;
    private final CompetitionWords words;
    private final CompetitionPapers papers;
    private final CurrentActor actor;
    private final Clock clock;

    CallLots(
            Competitions competitions,
            CompetitionWords words,
            CompetitionPapers papers,
            CurrentActor actor,
            Clock clock) {
        this.competitions = competitions;
        this.words = words;
        this.papers = papers;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/calls/{id}/lots/{number}")
    String one(@PathVariable UUID id, @PathVariable int number, Model model) {
        Competition competition =
                competitions.find(id).filter(Competition::isPublic).orElseThrow(CallLots::notFound);
        Lot lot = competitions.lotsOf(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(CallLots::notFound);
        Instant now = clock.instant();
        Edition edition = words.edition(competition);
        model.addAttribute("competition", competition);
        model.addAttribute("lot", lot);
        model.addAttribute("asks", asks(edition, "grantTypes." + competition.grantType()));
        model.addAttribute(
                "documents",
                AskedDocument.of(edition, competition.grantType()).stream()
                        .filter(AskedDocument::required)
                        .toList());
        model.addAttribute("passMark", edition.whole("expert.pass"));
        model.addAttribute("institutional", institutional(edition, competition, lot));
        model.addAttribute("papers", papers.opened(id));
        model.addAttribute("now", now);
        model.addAttribute("takes", competition.receives(now));
        model.addAttribute("applies", actor.get().has(Role.NGO));
        return "competition/lot";
    }

    /** Keys of what the edition says of the type, in the order of the page. */
    private static List<String> asks(Edition edition, String type) {
        return Stream.of("minMonths", "maxMonths", "minMci", "maxMci", "institutionalShare", "materialBase")
                .map(name -> type + "." + name)
                .filter(edition::has)
                .toList();
    }

    /** The most that may be spent on the organisation itself where the whole lot is asked for. */
    private static BigDecimal institutional(Edition edition, Competition competition, Lot lot) {
        return lot.amount()
                .multiply(edition.decimal("grantTypes." + competition.grantType() + ".institutionalShare"))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
