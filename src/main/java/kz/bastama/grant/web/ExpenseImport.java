package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.file.ChosenFile;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.ExpenseRows;
import kz.bastama.grant.application.ImportExpenses;
import kz.bastama.grant.application.ImportExpenses.Outcome;
import kz.bastama.grant.application.ReportGround;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Expenses from a table: the template, the look at what would be added, the adding. */
@Controller
@RequestMapping("/cabinet/grants/{id}/report/expenses")
class ExpenseImport {

    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final OwnGrants own;
    private final ImportExpenses importExpenses;
    private final ReportGround ground;
    private final SentTables tables;
    private final ExpenseColumns columns;
    private final ExpenseTemplates templates;
    private final CarriedRows carried;
    private final ImportView mistakes;
    private final Forms forms;
    private final RefusalWording wording;

    ExpenseImport(
            OwnGrants own,
            ImportExpenses importExpenses,
            ReportGround ground,
            SentTables tables,
            ExpenseColumns columns,
            ExpenseTemplates templates,
            CarriedRows carried,
            ImportView mistakes,
            Forms forms,
            RefusalWording wording) {
        this.own = own;
        this.importExpenses = importExpenses;
        this.ground = ground;
        this.tables = tables;
        this.columns = columns;
        this.templates = templates;
        this.carried = carried;
        this.mistakes = mistakes;
        this.forms = forms;
        this.wording = wording;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale language, Model model) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        return importExpenses
                .form(id)
                .map(form -> page(grant, form, language, model))
                .orElse("redirect:/cabinet/grants/" + id);
    }

    /** Looks at a table and changes nothing. */
    @PostMapping
    String look(
            @PathVariable UUID id,
            @RequestParam(required = false) ChosenFile file,
            HttpServletResponse response,
            Locale language,
            Model model) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        Optional<Form> open = importExpenses.form(id);
        if (open.isEmpty()) {
            return "redirect:/cabinet/grants/" + id;
        }
        Form form = open.get();
        if (file == null) {
            return refused(grant, form, Refusal.of("grant.importNoFile", null), response, language, model);
        }
        SentTable table = tables.read(file, 2 * ImportExpenses.most(form));
        if (table.refusal() != null) {
            return refused(grant, form, table.refusal(), response, language, model);
        }
        if (table.rows().isEmpty()) {
            return refused(grant, form, Refusal.of("grant.importEmpty", null), response, language, model);
        }
        ExpenseColumns.Columns named = columns.named(form, table.rows().get(0), language);
        if (!named.isComplete()) {
            return refused(grant, form, named.refusal(), response, language, model);
        }
        Map<String, Object> given = ground.given(grant);
        List<ExpenseRows.Row> rows = table.rows().stream()
                .skip(1)
                .map(row -> columns.typed(form, given, named, row))
                .filter(row -> !row.isBlank())
                .toList();
        if (rows.isEmpty()) {
            return refused(grant, form, Refusal.of("grant.importEmpty", null), response, language, model);
        }
        if (rows.size() > ImportExpenses.most(form)
                || rows.get(rows.size() - 1).number() > 2 * ImportExpenses.most(form)) {
            return refused(grant, form, ImportExpenses.tooMany(form), response, language, model);
        }
        model.addAttribute("unknown", named.unknown());
        Outcome outcome = importExpenses.check(id, rows, language);
        if (outcome instanceof Outcome.Wrong wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("mistakes", mistakes.mistakes(form, wrong, language));
        } else if (outcome instanceof Outcome.Ready ready) {
            model.addAttribute("ready", ready);
            model.addAttribute("view", forms.answers(form, ready.added(), given, language));
            model.addAttribute("sums", ground.sums(grant, ready.after()));
            model.addAttribute("rows", carried.of(ready.added()));
            model.addAttribute(
                    "doubts",
                    ready.doubts().stream()
                            .map(doubt -> wording.of(doubt, language))
                            .toList());
        }
        return page(grant, form, language, model);
    }

    /** @param rows what the page carried along; the sending checks it as it checks all that is typed */
    @PostMapping("/take")
    String take(
            @PathVariable UUID id,
            @RequestParam(name = "_version") int version,
            @RequestParam(defaultValue = "") String rows,
            RedirectAttributes redirect) {
        own.permitted(id, RepresentativeRight.REPORT);
        Form form = importExpenses.form(id).orElse(null);
        if (form == null) {
            redirect.addFlashAttribute("info", "grant.report.notExpected");
            return "redirect:/cabinet/grants/" + id;
        }
        List<Map<String, String>> typed = carried.read(form, rows).orElse(List.of());
        if (importExpenses.take(id, version, typed) instanceof DraftReport.Outcome.Saved) {
            redirect.addFlashAttribute("done", "grant.import.done");
            return "redirect:/cabinet/grants/" + id + "/report?step=finance";
        }
        redirect.addFlashAttribute("problem", "grant.import.stale");
        return "redirect:/cabinet/grants/" + id + "/report/expenses";
    }

    @GetMapping("/template.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, Locale language) {
        own.permitted(id, RepresentativeRight.REPORT);
        Form form = form(id);
        return sent("csv", new MediaType("text", "csv", StandardCharsets.UTF_8), templates.csv(form, language));
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, Locale language) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        return sent("xlsx", XLSX, templates.xlsx(form(id), ground.given(grant), language));
    }

    private Form form(UUID id) {
        return importExpenses.form(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> sent(String extension, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"expenses." + extension + "\"")
                .body(bytes);
    }

    private String refused(
            Grant grant, Form form, Refusal refusal, HttpServletResponse response, Locale language, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("refusals", List.of(wording.of(refusal, language)));
        return page(grant, form, language, model);
    }

    private String page(Grant grant, Form form, Locale language, Model model) {
        model.addAttribute("grant", grant);
        model.addAttribute("columns", columns.labels(form, language));
        model.addAttribute("most", ImportExpenses.most(form));
        model.addAttribute("limit", SentTables.LIMIT);
        return "grant/expense-import";
    }
}
