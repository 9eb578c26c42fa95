package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.file.ChosenFile;
import kz.bastama.form.Page;
import kz.bastama.form.TypedText;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.application.ReconcilePayments;
import kz.bastama.grant.application.TakeStatement;
import kz.bastama.grant.domain.BankFile;
import kz.bastama.grant.domain.BankLines;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
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
    private final TakeStatement takeStatement;
    private final BankLines lines;
    private final BankStatements statements;
    private final Grants grants;
    private final GrantConflicts conflicts;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffPayments(
            ReconcilePayments reconcile,
            TakeStatement takeStatement,
            BankLines lines,
            BankStatements statements,
            Grants grants,
            GrantConflicts conflicts,
            RefusalWording wording,
            CurrentActor actor) {
        this.reconcile = reconcile;
        this.takeStatement = takeStatement;
        this.lines = lines;
        this.statements = statements;
        this.grants = grants;
        this.conflicts = conflicts;
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
        boolean works = actor.get().has(Role.OPERATOR);
        Page<BankLines.Entry> found = lines.search(kind, text.strip(), works, Math.max(0, page - 1));
        model.addAttribute("page", found);
        Map<UUID, Grant> paid = paid(found.items());
        Set<UUID> barred = conflicts.barred(paid.values());
        model.addAttribute(
                "entries",
                found.items().stream()
                        .filter(one -> !barred.contains(one.grantId()))
                        .toList());
        model.addAttribute("grants", paid);
        model.addAttribute("counts", lines.counts(text.strip(), works));
        model.addAttribute("kinds", BankLines.Kind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("text", text);
        model.addAttribute("works", works);
        model.addAttribute("limit", SentTables.LIMIT);
        return "grant/staff-payments";
    }

    /** Looks at a statement, and keeps its file until somebody takes the lines. */
    @PostMapping("/statement")
    String look(
            @RequestParam(required = false) ChosenFile file, HttpServletResponse response, Locale language, Model model)
            throws IOException {
        operator();
        if (file == null) {
            return shown(BankStatement.refused(Refusal.of("grant.importNoFile", null)), response, language, model);
        }
        try (InputStream content = file.content()) {
            byte[] bytes = content.readNBytes(SentTables.LIMIT + 1);
            BankStatement read = statements.read(file.name(), bytes, language);
            if (read.isGood() && !read.lines().isEmpty()) {
                model.addAttribute("statement", takeStatement.keep(TypedText.clean(file.name()), bytes));
            }
            return shown(read, response, language, model);
        }
    }

    /** @param statement a file that whoever acts has looked at */
    @PostMapping("/statement/take")
    String take(
            @RequestParam(required = false) UUID statement,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        operator();
        Optional<BankFile> file = Optional.ofNullable(statement).flatMap(takeStatement::waiting);
        if (file.isEmpty()) {
            redirect.addFlashAttribute("problem", "grant.bank.statementGone");
            return PAGE;
        }
        BankStatement read = statements.read(file.get().name(), file.get().content(), language);
        if (!read.isGood()) {
            return shown(read, response, language, model);
        }
        OptionalInt confirmed = takeStatement.of(file.get(), read.lines());
        if (confirmed.isPresent()) {
            redirect.addFlashAttribute("confirmed", confirmed.getAsInt());
        } else {
            redirect.addFlashAttribute("problem", "grant.bank.statementGone");
        }
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
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        operator();
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            redirect.addFlashAttribute("problem", "grant.bank.reasonFirst");
            return PAGE + "?kind=UNKNOWN";
        }
        return answered(reconcile.setAside(id, why), "grant.bank.isAside", "UNKNOWN", language, redirect);
    }

    @PostMapping("/lines/{id}/open")
    String openAgain(@PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        operator();
        return answered(reconcile.openAgain(id), "grant.bank.isOpen", "ASIDE", language, redirect);
    }

    private String answered(Verdict verdict, String done, String kind, Locale language, RedirectAttributes redirect) {
        return new VisitAnswer(wording.of(verdict, language), done, "/staff/payments?kind=" + kind, redirect).page();
    }

    private String shown(BankStatement read, HttpServletResponse response, Locale language, Model model) {
        if (!read.isGood()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute(
                "refusals", read.refusal() == null ? List.of() : List.of(wording.of(read.refusal(), language)));
        model.addAttribute("mistakes", read.mistakes());
        model.addAttribute("leftOut", read.leftOut());
        model.addAttribute("repeated", read.repeated());
        model.addAttribute("good", read.isGood());
        model.addAttribute("outlooks", read.isGood() ? reconcile.look(read.lines()) : List.of());
        model.addAttribute("limit", SentTables.LIMIT);
        return "grant/bank-statement";
    }

    private Map<UUID, Grant> paid(List<BankLines.Entry> some) {
        return some.stream()
                .map(BankLines.Entry::grantId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> grants.find(id).stream())
                .collect(Collectors.toMap(Grant::id, Function.identity()));
    }

    private void operator() {
        if (!actor.get().has(Role.OPERATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
