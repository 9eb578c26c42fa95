package kz.bastama.grant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.BankLine;
import kz.bastama.grant.domain.BankLine.Expected;
import kz.bastama.grant.domain.BankLines;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the lines of bank statements and the payments together. A line confirms a payment whose number, sum and payee it has, where
 * there is one such payment only; the rest waits for somebody who looks.
 */
@Service
public class ReconcilePayments {

    private final BankLines lines;
    private final Grants grants;
    private final PayeeAccount payeeAccount;
    private final Organisations organisations;
    private final Journal journal;

    ReconcilePayments(
            BankLines lines, Grants grants, PayeeAccount payeeAccount, Organisations organisations, Journal journal) {
        this.lines = lines;
        this.grants = grants;
        this.payeeAccount = payeeAccount;
        this.organisations = organisations;
        this.journal = journal;
    }

    /**
     * Puts new lines beside those that stand, and looks at all again.
     *
     * @return how many payments were confirmed
     */
    @Transactional
    public int take(List<BankLine> stated) {
        lines.lock();
        UUID statement = UUID.randomUUID();
        stated.forEach(line -> lines.add(statement, line));
        return bringTogether();
    }

    /** @return how many payments were confirmed */
    @Transactional
    public int again() {
        lines.lock();
        return bringTogether();
    }

    /** Sets a line aside that is about no grant. @return false where it is not open any more */
    @Transactional
    public boolean setAside(UUID lineId, String reason) {
        lines.lock();
        Optional<BankLine> open = lines.findOpen(lineId);
        open.ifPresent(line -> {
            lines.setAside(line, reason);
            journal.record(JournalEntry.of(lineId.toString(), "grant.bankLineAside")
                    .with(Map.of("order", line.orderNumber(), "sum", line.sum().toPlainString(), "reason", reason)));
        });
        return open.isPresent();
    }

    /** What would become of the lines: the payments that are confirmed, or named with another sum or day. */
    @Transactional(readOnly = true)
    public List<Outlook> look(List<BankLine> stated) {
        List<Expected> expected = expected();
        List<Outlook> outlooks = new ArrayList<>();
        for (BankLine line : stated) {
            boolean known = lines.has(line);
            Expected found =
                    known ? null : only(expected.stream().filter(line::confirms).toList());
            if (found != null) {
                expected.remove(found);
            }
            boolean differs = found == null && !known && expected.stream().anyMatch(line::names);
            outlooks.add(
                    new Outlook(line, known ? "known" : found != null ? "confirms" : differs ? "differs" : "unknown"));
        }
        return outlooks;
    }

    /** @param what known, confirms, differs or unknown */
    public record Outlook(BankLine line, String what) {}

    private int bringTogether() {
        List<Expected> expected = expected();
        int confirmed = 0;
        for (BankLine line : lines.open()) {
            Expected found = only(expected.stream().filter(line::confirms).toList());
            if (found == null) {
                lines.name(
                        line, expected.stream().filter(line::names).findFirst().orElse(null));
            } else {
                lines.confirm(line, found.grantId(), found.payment().tranche());
                expected.remove(found);
                confirmed++;
                journal.record(JournalEntry.of(found.grantId().toString(), "grant.paymentConfirmed")
                        .with(Map.of(
                                "sum", line.sum().toPlainString(),
                                "order", found.payment().orderNumber(),
                                "day", line.day().toString())));
            }
        }
        return confirmed;
    }

    private List<Expected> expected() {
        List<Expected> expected = new ArrayList<>();
        for (BankLines.Unconfirmed one : lines.unconfirmed()) {
            organisations
                    .find(one.organisationId())
                    .ifPresent(payee -> expected.add(new Expected(
                            one.grantId(),
                            one.payment(),
                            payee.bin().digits(),
                            grants.find(one.grantId())
                                    .flatMap(payeeAccount::of)
                                    .map(Account::iban)
                                    .orElse(""))));
        }
        return expected;
    }

    private static Expected only(List<Expected> found) {
        return found.size() == 1 ? found.get(0) : null;
    }
}
