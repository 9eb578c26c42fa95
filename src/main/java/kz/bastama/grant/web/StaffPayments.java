package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.file.ChosenFile;
import kz.bastama.grant.application.ReconcilePayments;
import kz.bastama.grant.domain.BankLines;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
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

/** The payments beside what the bank says: statements come in here, and what does not agree is listed. */
@Controller
@RequestMapping("/staff/payments")
class StaffPayments {

    private static final String PAGE = "redirect:/staff/payments";
    private static final int LONGEST_REASON = 300;

    private final ReconcilePayments reconcile;
    private final BankLines lines;
    private final BankStatements statements;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffPayments(
            ReconcilePayments reconcile,
            BankLines lines,
            BankStatements statements,
            RefusalWording wording,
            CurrentActor actor) {
        this.reconcile = reconcile;
        this.lines = lines;
        this.statements = statements;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping
    String all(
            @RequestParam(defaultValue = "UNCONFIRMED") BankLines.Kind kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        if (actor.get().onlyCustomer().isPresent()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("page", lines.search(kind, text.strip(), Math.max(0, page - 1)));
        model.addAttribute("kinds", BankLines.Kind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("text", text);
        model.addAttribute("works", actor.get().has(Role.OPERATOR));
        model.addAttribute("limit", SentTables.LIMIT);
        return "grant/staff-payments";
    }

    /** Looks at a statement and changes nothing. */
    @PostMapping("/statement")
    String look(
            @RequestParam(required = false) ChosenFile file,
            HttpServletResponse response,
            Locale language,
            Model model) {
        operator();
        BankStatement read = file == null
                ? BankStatement.refused(Refusal.of("grant.importNoFile", null))
                : statements.read(file, language);
        return shown(read, response, language, model);
    }

    /** @param rows what the page carried along; it is read as a file is */
    @PostMapping("/statement/take")
    String take(
            @RequestParam(defaultValue = "") String rows,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        operator();
        BankStatement read = statements.read(rows, language);
        if (read.refusal() != null || !read.mistakes().isEmpty()) {
            return shown(read, response, language, model);
        }
        redirect.addFlashAttribute("confirmed", reconcile.take(read.lines()));
        return PAGE;
    }

    @PostMapping("/compare")
    String compare(RedirectAttributes redirect) {
        operator();
        redirect.addFlashAttribute("confirmed", reconcile.again());
        return PAGE;
    }

    @PostMapping("/lines/{id}/aside")
    String setAside(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        operator();
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            redirect.addFlashAttribute("problem", "grant.bank.reasonFirst");
        } else {
            boolean done = reconcile.setAside(id, why);
            redirect.addFlashAttribute(done ? "done" : "problem", done ? "grant.bank.isAside" : "grant.bank.notOpen");
        }
        return PAGE + "?kind=UNKNOWN";
    }

    private String shown(BankStatement read, HttpServletResponse response, Locale language, Model model) {
        boolean good = read.refusal() == null && read.mistakes().isEmpty();
        if (!good) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute(
                "refusals", read.refusal() == null ? List.of() : List.of(wording.of(read.refusal(), language)));
        model.addAttribute("mistakes", read.mistakes());
        model.addAttribute("leftOut", read.leftOut());
        model.addAttribute("outlooks", good ? reconcile.look(read.lines()) : List.of());
        model.addAttribute("rows", good ? statements.carried(read.lines(), language) : "");
        model.addAttribute("limit", SentTables.LIMIT);
        return "grant/bank-statement";
    }

    private void operator() {
        if (!actor.get().has(Role.OPERATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
