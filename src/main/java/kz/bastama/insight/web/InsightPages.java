package kz.bastama.insight.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.engine.Reminders;
import kz.bastama.form.Page;
import kz.bastama.insight.CaseLine;
import kz.bastama.insight.CaseQuery;
import kz.bastama.insight.MoneyFlow;
import kz.bastama.insight.OpenWork;
import kz.bastama.insight.Stages;
import kz.bastama.journal.CaseName;
import kz.bastama.journal.CaseNames;
import kz.bastama.legal.Terms;
import kz.bastama.party.Parties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The figures for managers, and the lists behind them. */
@Controller
@RequestMapping("/insight")
class InsightPages {

    private final OpenWork work;
    private final MoneyFlow money;
    private final CaseTable table;
    private final Parties parties;
    private final Terms terms;
    private final Reminders reminders;
    private final List<CaseNames> names;

    InsightPages(
            OpenWork work,
            MoneyFlow money,
            CaseTable table,
            Parties parties,
            Terms terms,
            Reminders reminders,
            List<CaseNames> names) {
        this.work = work;
        this.money = money;
        this.table = table;
        this.parties = parties;
        this.terms = terms;
        this.reminders = reminders;
        this.names = names;
    }

    @GetMapping
    String overview(@RequestParam(defaultValue = "") String customer, Model model) {
        model.addAttribute("stages", work.stages(CaseQuery.of(customer)));
        model.addAttribute("sums", money.sums(customer));
        model.addAttribute("stuck", work.stuck(customer));
        choices(customer, model);
        return "insight/overview";
    }

    @GetMapping("/cases")
    String cases(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean stuck,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        CaseQuery query = new CaseQuery(stage, overdue, stuck, customer, text, sort);
        model.addAttribute("query", query);
        model.addAttribute("page", page(work.find(query), page));
        model.addAttribute("stages", Stages.ALL);
        model.addAttribute("escalated", reminders.escalated());
        choices(customer, model);
        return "insight/cases";
    }

    @GetMapping("/cases.csv")
    ResponseEntity<byte[]> table(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean stuck,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String sort,
            Locale language) {
        List<CaseLine> lines = work.find(new CaseQuery(stage, overdue, stuck, customer, text, sort));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases.csv\"")
                .body(table.of(lines, language).getBytes(StandardCharsets.UTF_8));
    }

    /** A message leads here also when the case has ended meanwhile: then to the page that it keeps. */
    @GetMapping("/cases/{id}")
    String one(@PathVariable UUID id, Model model) {
        Optional<CaseLine> open = work.find(id.toString());
        if (open.isEmpty()) {
            return "redirect:" + keptPage(id.toString());
        }
        model.addAttribute("line", open.get());
        model.addAttribute("terms", terms.ofCase(id.toString()));
        return "insight/case";
    }

    private String keptPage(String caseId) {
        return names.stream()
                .flatMap(module -> module.named(List.of(caseId)).values().stream())
                .map(CaseName::path)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/money")
    String money(
            @RequestParam(defaultValue = "planned") String figure,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        if (!MoneyFlow.FIGURES.contains(figure)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("figure", figure);
        model.addAttribute("figures", MoneyFlow.FIGURES);
        model.addAttribute("sum", money.sums(customer).get(figure));
        model.addAttribute("page", page(money.lines(figure, customer), page));
        choices(customer, model);
        return "insight/money";
    }

    private void choices(String customer, Model model) {
        model.addAttribute("customer", customer);
        model.addAttribute("customers", parties.customers());
    }

    private static <T> Page<T> page(List<T> all, int number) {
        int last = (all.size() + Page.SIZE - 1) / Page.SIZE;
        int at = Math.max(1, Math.min(number, last)) - 1;
        int from = Math.min(at * Page.SIZE, all.size());
        return new Page<>(all.subList(from, Math.min(from + Page.SIZE, all.size())), at, Page.SIZE, all.size());
    }
}
