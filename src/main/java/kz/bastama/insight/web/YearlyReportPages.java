package kz.bastama.insight.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.insight.YearFigures;
import kz.bastama.insight.application.DecideYearlyReport;
import kz.bastama.insight.application.TakeFigures;
import kz.bastama.insight.domain.YearTables;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.insight.domain.YearlyReportState;
import kz.bastama.insight.domain.YearlyReports;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.Activity;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The case page of a yearly report, and the decision of a manager on it. */
@Controller
class YearlyReportPages {

    private final YearlyReports reports;
    private final YearFigures figures;
    private final TakeFigures takeFigures;
    private final DecideYearlyReport decideYearlyReport;
    private final CurrentActor actor;
    private final RefusalWording wording;

    YearlyReportPages(
            YearlyReports reports,
            YearFigures figures,
            TakeFigures takeFigures,
            DecideYearlyReport decideYearlyReport,
            CurrentActor actor,
            RefusalWording wording) {
        this.reports = reports;
        this.figures = figures;
        this.takeFigures = takeFigures;
        this.decideYearlyReport = decideYearlyReport;
        this.actor = actor;
        this.wording = wording;
    }

    /** While it is prepared, the figures are those of now; then those that it keeps. */
    @GetMapping("/staff/yearly-reports/{id}")
    String one(@PathVariable UUID id, Model model) {
        YearlyReport report = found(id);
        boolean prepared = report.state() != YearlyReportState.PREPARATION;
        if (!report.isIssued() && actor.get().onlyCustomer().isPresent()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        YearTables tables = prepared ? report.tables() : takeFigures.of(figures.lines(report.year()));
        model.addAttribute("report", report);
        model.addAttribute("kept", prepared);
        model.addAttribute("tables", tables);
        model.addAttribute("activities", Activity.values());
        model.addAttribute(
                "decides",
                report.state() == YearlyReportState.APPROVAL && actor.get().has(Role.MANAGER));
        return "insight/yearly-report";
    }

    @PostMapping("/insight/year/{id}")
    String decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        found(id);
        boolean approves = decision.equals("approve");
        Verdict verdict =
                approves ? decideYearlyReport.approve(id, seen) : decideYearlyReport.giveBack(id, seen, reason);
        List<String> refusals = wording.of(verdict, language);
        if (refusals.isEmpty()) {
            redirect.addFlashAttribute("done", approves ? "insight.report.approved" : "insight.report.returned");
        } else {
            redirect.addFlashAttribute("refusals", refusals);
            redirect.addFlashAttribute("reason", reason);
        }
        return "redirect:/staff/yearly-reports/" + id;
    }

    private YearlyReport found(UUID id) {
        return reports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
