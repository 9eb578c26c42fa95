package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.file.ScanState;
import kz.bastama.file.Scans;
import kz.bastama.form.Form;
import kz.bastama.grant.domain.Expenses;
import kz.bastama.grant.domain.Expenses.Expense;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Receipt;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whether each expense has the file that the edition asks for, and whether that file can be opened. */
@Component
class ProvenExpenses {

    private static final String FROM = "reports.receiptFrom";
    private static final String FIELD = "receipt";

    private final Receipts receipts;
    private final Scans scans;
    private final Editions editions;

    ProvenExpenses(Receipts receipts, Scans scans, Editions editions) {
        this.receipts = receipts;
        this.scans = scans;
        this.editions = editions;
    }

    /** Reports on a form from before the files have nowhere to name one. */
    static boolean askedBy(Form form) {
        return form.all().anyMatch(field -> field.key().equals(FIELD));
    }

    Verdict check(Grant grant, Form form, Expenses expenses, Expenses settled) {
        if (!askedBy(form)) {
            return Verdict.allowed();
        }
        Edition edition = editions.get(grant.edition());
        BigDecimal from = edition.decimal(FROM);
        Map<String, Receipt> known = receipts.of(grant.id()).stream()
                .collect(Collectors.toMap(one -> one.fileId().toString(), Function.identity()));
        List<UUID> used = expenses.rows().stream()
                .map(Expense::receipt)
                .filter(known::containsKey)
                .map(UUID::fromString)
                .distinct()
                .toList();
        Map<UUID, ScanState> states = scans.of(used);
        List<Refusal> refusals = new ArrayList<>();
        if (expenses.rows().isEmpty() && settled.rows().isEmpty()) {
            refusals.add(Refusal.of("grant.noExpenses", null).at("expenses"));
        }
        for (int at = 0; at < expenses.rows().size(); at++) {
            Expense row = expenses.rows().get(at);
            String place = "expenses[" + at + "]." + FIELD;
            Receipt receipt = known.get(row.receipt());
            if (receipt == null && row.sum().add(row.own()).compareTo(from) >= 0) {
                refusals.add(Refusal.of("grant.noReceipt", edition.basis(FROM), Map.of("row", at + 1))
                        .at(place));
            } else if (receipt != null && states.get(receipt.fileId()) == ScanState.QUARANTINED) {
                refusals.add(Refusal.of("grant.receiptQuarantined", null, Map.of("row", at + 1, "name", receipt.name()))
                        .at(place));
            }
        }
        if (!scans.awaited(used).isEmpty()) {
            refusals.add(Refusal.of("grant.receiptsBeingChecked", null));
        }
        return new Verdict(refusals);
    }
}
