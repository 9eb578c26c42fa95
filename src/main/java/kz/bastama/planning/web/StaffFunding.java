package kz.bastama.planning.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.form.Page;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.MoneyUse;
import kz.bastama.planning.application.ListBudgets;
import kz.bastama.planning.application.OpenFunding;
import kz.bastama.planning.application.ReadBudget;
import kz.bastama.planning.application.ReopenFunding;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.ProgrammeBudget;
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

/** The budgets of the programmes for staff, and the case page of an agreement on financing. */
@Controller
@RequestMapping("/staff/funding")
class StaffFunding {

    private static final int LONGEST = 2000;

    private final Fundings fundings;
    private final DirectionLists lists;
    private final ListBudgets listBudgets;
    private final ReadBudget readBudget;
    private final OpenFunding openFunding;
    private final ReopenFunding reopenFunding;
    private final CaseAccess access;
    private final RefusalWording wording;

    StaffFunding(
            Fundings fundings,
            DirectionLists lists,
            ListBudgets listBudgets,
            ReadBudget readBudget,
            OpenFunding openFunding,
            ReopenFunding reopenFunding,
            CaseAccess access,
            RefusalWording wording) {
        this.fundings = fundings;
        this.lists = lists;
        this.listBudgets = listBudgets;
        this.readBudget = readBudget;
        this.openFunding = openFunding;
        this.reopenFunding = reopenFunding;
        this.access = access;
        this.wording = wording;
    }

    @GetMapping
    String all(
            @RequestParam(required = false) Integer year,
            @RequestParam(defaultValue = "-year") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        List<ListBudgets.Row> rows = listBudgets.of(access.onlyCustomer(), year, sort);
        int last = Math.max(1, (rows.size() + Page.SIZE - 1) / Page.SIZE);
        int at = Math.max(1, Math.min(page, last)) - 1;
        List<ListBudgets.Row> items = rows.subList(at * Page.SIZE, Math.min((at + 1) * Page.SIZE, rows.size()));
        model.addAttribute("page", new Page<>(items, at, Page.SIZE, rows.size()));
        model.addAttribute("year", year);
        model.addAttribute("sort", sort);
        model.addAttribute(
                "openable",
                items.stream()
                        .filter(row ->
                                row.funding() == null && row.budget().approved().signum() > 0)
                        .filter(row -> access.writes(row.list().customerCode()))
                        .map(row -> row.list().id())
                        .toList());
        return "planning/staff-fundings";
    }

    @PostMapping
    String open(@RequestParam UUID list, Locale language, RedirectAttributes redirect) {
        DirectionList found = lists.find(list).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.mayWrite(found.customerCode());
        List<String> refusals = wording.of(openFunding.of(list), language);
        if (!refusals.isEmpty()) {
            redirect.addFlashAttribute("refusals", refusals);
            return "redirect:/staff/funding";
        }
        redirect.addFlashAttribute("done", "planning.funding.opened");
        return "redirect:/staff/funding/" + fundings.ofList(list).orElseThrow().id();
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Funding funding = readable(id);
        ProgrammeBudget budget = readBudget.of(funding.listId()).orElseThrow();
        model.addAttribute("funding", funding);
        model.addAttribute("budget", budget);
        model.addAttribute(
                "uses",
                budget.uses().stream()
                        .sorted(Comparator.comparing(MoneyUse::kind).thenComparing(MoneyUse::at))
                        .toList());
        model.addAttribute(
                "amends",
                access.writes(funding.customerCode()) && funding.inWork().isEmpty());
        return "planning/staff-funding";
    }

    @PostMapping("/{id}/amend")
    String amend(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        access.mayWrite(readable(id).customerCode());
        String said = reason.strip();
        Verdict verdict = said.isEmpty() || said.length() > LONGEST
                ? Verdict.refused(Refusal.of("planning.fundingReason", null))
                : reopenFunding.of(id, said);
        List<String> refusals = wording.of(verdict, language);
        redirect.addFlashAttribute(
                refusals.isEmpty() ? "done" : "refusals", refusals.isEmpty() ? "planning.funding.reopened" : refusals);
        if (!refusals.isEmpty()) {
            redirect.addFlashAttribute("amendReason", reason);
        }
        return "redirect:/staff/funding/" + id;
    }

    private Funding readable(UUID id) {
        Funding funding = fundings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.mayRead(funding.customerCode());
        return funding;
    }
}
