package kz.bastama.insight.web;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.ClosedApplication;
import kz.bastama.form.Page;
import kz.bastama.insight.RefusalFigures;
import kz.bastama.insight.RefusalFigures.Question;
import kz.bastama.legal.ReasonedCases;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Refusals by reason, competition and region, with the list behind each figure. */
@Controller
class RefusalPages {

    private final RefusalFigures figures;
    private final Territories territories;
    private final Parties parties;

    RefusalPages(RefusalFigures figures, Territories territories, Parties parties) {
        this.figures = figures;
        this.territories = territories;
        this.parties = parties;
    }

    @GetMapping("/insight/reasons")
    String reasons(
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(required = false) UUID competition,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        List<ClosedApplication> lines = figures.lines(new Question(customer, competition, region, reason));
        model.addAttribute("asked", new Question(customer, competition, region, reason));
        model.addAttribute("figures", figures.figures(lines));
        model.addAttribute("byCompetition", RefusalFigures.by(lines, ClosedApplication::competitionId));
        model.addAttribute(
                "byRegion", RefusalFigures.by(lines, one -> one.kato().substring(0, 2)));
        model.addAttribute("page", cut(lines, page));
        List<ReasonedCases.Line> others = figures.others(new Question(customer, competition, region, reason));
        model.addAttribute("others", figures.figuresOfOthers(others));
        model.addAttribute("otherLines", reason.isEmpty() ? List.of() : others);
        model.addAttribute("competitions", figures.competitions());
        model.addAttribute("regions", territories.regions());
        model.addAttribute("customers", parties.customers());
        return "insight/reasons";
    }

    private static Page<ClosedApplication> cut(List<ClosedApplication> all, int number) {
        int last = (all.size() + Page.SIZE - 1) / Page.SIZE;
        int at = Math.max(1, Math.min(number, last)) - 1;
        int from = Math.min(at * Page.SIZE, all.size());
        return new Page<>(all.subList(from, Math.min(from + Page.SIZE, all.size())), at, Page.SIZE, all.size());
    }
}
