package kz.bastama.grant.application;

import java.util.ArrayList;
import java.util.HashMap;
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
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
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
    private final GrantConflicts conflicts;
    private final Journal journal;

    ReconcilePayments(
            BankLines lines,
            Grants grants,
            PayeeAccount payeeAccount,
            Organisations organisations,
            GrantConflicts conflicts,
            Journal journal) {
        this.lines = lines;
        this.grants = grants;
        this.payeeAccount = payeeAccount;
        this.organisations = organisations;
        this.conflicts = conflicts;
        this.journal = journal;
    }

    /**
     * Puts new lines beside those that stand, and looks at all again.
     *
     * @return how many payments were confirmed
     */
    @Transactional
    public int take(UUID statementId, List<BankLine> stated) {
        lines.lock();
        stated.forEach(line -> lines.add(statementId, line));
        return bringTogether();
    }

    /** @return how many payments were confirmed */
    @Transactional
    public int again() {
        lines.lock();
        return bringTogether();
    }

    /** Sets a line aside that is about no grant. One that names a payment differs from it, and somebody is to find out why. */
    @Transactional
    public Verdict setAside(UUID lineId, String reason) {
        lines.lock();
        BankLine line = lines.findOpen(lineId).orElse(null);
        if (line == null) {
            return Verdict.refused(Refusal.of("grant.bankNotOpen", null));
        }
        Optional<UUID> named = named(line);
        if (named.isPresent()) {
            Verdict conflict = conflicts.of(named.get());
            return conflict.isAllowed() ? Verdict.refused(Refusal.of("grant.bankNamesPayment", null)) : conflict;
        }
        lines.setAside(line, reason);
        journal.record(JournalEntry.of(lineId.toString(), "grant.bankLineAside")
                .with(Map.of("order", line.orderNumber(), "sum", line.sum().toPlainString(), "reason", reason)));
        return Verdict.allowed();
    }

    /** Opens a line that was set aside, and looks at all again. */
    @Transactional
    public Verdict openAgain(UUID lineId) {
        lines.lock();
        BankLine line = lines.findAside(lineId).orElse(null);
        if (line == null) {
            return Verdict.refused(Refusal.of("grant.bankNotAside", null));
        }
        Optional<UUID> named = named(line);
        Verdict conflict = named.map(conflicts::of).orElseGet(Verdict::allowed);
        if (conflict.isAllowed()) {
            lines.openAgain(line);
            journal.record(JournalEntry.of(named.orElse(lineId).toString(), "grant.bankLineOpened")
                    .with(Map.of("order", line.orderNumber(), "sum", line.sum().toPlainString())));
            bringTogether();
        }
        return conflict;
    }

    /** What would become of the lines: the payments that are confirmed, or named with another account, sum or day. */
    @Transactional(readOnly = true)
    public List<Outlook> look(List<BankLine> stated) {
        WaitingPayments waiting = waiting();
        Map<UUID, String> found = new HashMap<>();
        for (BankLine line : stated) {
            if (lines.has(line)) {
                found.put(line.id(), "known");
            } else if (waiting.take(line).isPresent()) {
                found.put(line.id(), "confirms");
            }
        }
        return stated.stream()
                .map(line -> found.containsKey(line.id())
                        ? new Outlook(line, found.get(line.id()), List.of())
                        : unclear(line, waiting.named(line)))
                .toList();
    }

    private static Outlook unclear(BankLine line, Optional<Expected> named) {
        List<String> differences = named.map(line::differences).orElse(List.of());
        String alike = named.isPresent() ? "several" : "unknown";
        return new Outlook(line, differences.isEmpty() ? alike : "differs", differences);
    }

    /**
     * @param what known, confirms, differs, several where more payments than one are like it, or unknown
     * @param differences iban, sum or day, where it differs
     */
    public record Outlook(BankLine line, String what, List<String> differences) {}

    /** What no line confirmed is named after all that any does. */
    private int bringTogether() {
        WaitingPayments waiting = waiting();
        List<BankLine> open = lines.open();
        List<BankLine> rest = new ArrayList<>();
        for (BankLine line : open) {
            waiting.take(line).ifPresentOrElse(found -> confirm(line, found), () -> rest.add(line));
        }
        rest.forEach(line -> lines.name(line, waiting.named(line).orElse(null)));
        return open.size() - rest.size();
    }

    private void confirm(BankLine line, Expected found) {
        lines.confirm(line, found.grantId(), found.payment().tranche());
        journal.record(JournalEntry.of(found.grantId().toString(), "grant.paymentConfirmed")
                .with(Map.of(
                        "sum", line.sum().toPlainString(),
                        "order", found.payment().orderNumber(),
                        "day", line.day().toString())));
    }

    /** The grant whose payment the line names, now or when it was last looked at. */
    private Optional<UUID> named(BankLine line) {
        return lines.named(line).or(() -> waiting().named(line).map(Expected::grantId));
    }

    private WaitingPayments waiting() {
        return new WaitingPayments(lines.unconfirmed(), this::expected);
    }

    private Optional<Expected> expected(BankLines.Unconfirmed one) {
        return organisations
                .find(one.organisationId())
                .map(payee ->
                        new Expected(one.grantId(), one.payment(), payee.bin().digits(), iban(one)));
    }

    /** Payments of the first releases were booked without their account. */
    private String iban(BankLines.Unconfirmed one) {
        return Optional.ofNullable(one.iban())
                .or(() -> grants.find(one.grantId()).flatMap(payeeAccount::of).map(Account::iban))
                .orElse("");
    }
}
