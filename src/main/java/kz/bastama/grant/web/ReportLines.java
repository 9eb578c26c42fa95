package kz.bastama.grant.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Option;
import kz.bastama.grant.application.SettledLines;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Receipt;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportLine;
import kz.bastama.grant.domain.ReportState;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The expenses of a report, each with its document and file; public because templates call it. */
@Component
public class ReportLines {

    private final Grants grants;
    private final Receipts receipts;
    private final Clearings clearings;
    private final SettledLines settledLines;
    private final Forms forms;
    private final ReceiptFiles files;
    private final CurrentActor actor;

    ReportLines(
            Grants grants,
            Receipts receipts,
            Clearings clearings,
            SettledLines settledLines,
            Forms forms,
            ReceiptFiles files,
            CurrentActor actor) {
        this.grants = grants;
        this.receipts = receipts;
        this.clearings = clearings;
        this.settledLines = settledLines;
        this.forms = forms;
        this.files = files;
        this.actor = actor;
    }

    /**
     * @param number from 1
     * @param payeeNumber BIN, or IIN: masked but for the operator who reviews
     * @param receipt null where none is named
     * @param ruling null where nothing is decided, or nobody shall see it yet
     */
    public record Line(
            int number,
            String item,
            String kind,
            String document,
            LocalDate date,
            String payee,
            String payeeNumber,
            BigDecimal spent,
            BigDecimal own,
            Receipt receipt,
            ReportLine ruling) {}

    /** Empty for a report on a form that knew no files: that one is read as it was written. */
    public List<Line> of(Grant grant, Report report) {
        boolean reviews = report.state() == ReportState.SENT && actor.get().has(Role.OPERATOR);
        return of(grant, report, reviews);
    }

    /** @param open whether personal numbers are shown whole */
    List<Line> of(Grant grant, Report report, boolean open) {
        Form form = forms.form("grant-report", report.formVersion());
        if (form.all().noneMatch(field -> field.key().equals("receipt"))) {
            return List.of();
        }
        boolean told = report.state() != ReportState.SENT || actor.get().has(Role.OPERATOR);
        List<ReportLine> rulings =
                told ? clearings.of(grant.id(), report.revision()).lines() : List.of();
        return lines(grant, form, forms.fromJson(form, report.answers()).rows("expenses"), rulings, open);
    }

    /** What a draft carries along, accepted before. */
    List<Line> settled(Grant grant, Report draft) {
        SettledLines.Settled settled = settledLines.before(grant.id(), draft.revision());
        Form form = forms.form("grant-report", draft.formVersion());
        return lines(grant, form, settled.rows(), settled.lines(), false);
    }

    /** Whether the files open to whoever reads the page. */
    public boolean opens(UUID grantId) {
        return files.opens(grantId);
    }

    private List<Line> lines(Grant grant, Form form, List<Answers> rows, List<ReportLine> rulings, boolean open) {
        Budget budget = grants.budget(grant.id());
        Map<String, Receipt> known = receipts.of(grant.id()).stream()
                .collect(Collectors.toMap(one -> one.fileId().toString(), Function.identity()));
        Map<String, String> kinds = form.in(LocaleContextHolder.getLocale())
                .all()
                .filter(field -> field.key().equals("documentKind"))
                .flatMap(field -> field.options().stream())
                .collect(Collectors.toMap(Option::value, Option::label));
        List<Line> lines = new ArrayList<>();
        for (Answers row : rows) {
            ReportLine ruling = lines.size() < rulings.size() ? rulings.get(lines.size()) : null;
            lines.add(new Line(
                    lines.size() + 1,
                    budget.line(row.text("budgetLine")).map(BudgetLine::item).orElse(""),
                    kinds.getOrDefault(row.text("documentKind"), ""),
                    row.text("document"),
                    row.date("documentDate").orElse(null),
                    row.text("payee"),
                    open ? row.text("payeeNumber") : masked(row.text("payeeNumber")),
                    row.number("spent").orElse(BigDecimal.ZERO),
                    row.number("own").orElse(BigDecimal.ZERO),
                    known.get(row.text("receipt")),
                    ruling));
        }
        return lines;
    }

    /** A BIN is public; of an IIN the birth date is hidden. They differ in the fifth digit. */
    static String masked(String number) {
        return number.length() == 12 && number.charAt(4) < '4' ? "\u2022".repeat(8) + number.substring(8) : number;
    }
}
