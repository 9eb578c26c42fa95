package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which payments a second officer approves, and who may: not whoever prepared them, nor anybody with the same right. */
@Component
public class PaymentApproval {

    static final String PREPARED = "grant.paymentPrepared";
    static final String APPROVED = "grant.paymentApproved";
    static final String RETURNED = "grant.paymentReturned";

    private static final String FROM = "payments.secondApproverFrom";
    private static final List<String> STEPS = List.of(PREPARED, APPROVED, RETURNED);

    private final Grants grants;
    private final PaymentDue paymentDue;
    private final PayeeAccount payeeAccount;
    private final TwoOfficers officers;
    private final Journal journal;
    private final Editions editions;

    PaymentApproval(
            Grants grants,
            PaymentDue paymentDue,
            PayeeAccount payeeAccount,
            TwoOfficers officers,
            Journal journal,
            Editions editions) {
        this.grants = grants;
        this.paymentDue = paymentDue;
        this.payeeAccount = payeeAccount;
        this.officers = officers;
        this.journal = journal;
        this.editions = editions;
    }

    /** A large payment; and each of a large grant that its agreement divides otherwise than the rules, so that no drafter evades it. */
    boolean isNeeded(Grant grant) {
        Edition edition = editions.get(grant.edition());
        BigDecimal from = edition.decimal(FROM);
        return paymentDue.of(grant).compareTo(from) >= 0
                || grant.sum().compareTo(from) >= 0
                        && !grant.agreement().shares().areThoseOf(edition.decimals("tranches." + grant.grantType()));
    }

    /** What is prepared, and has to be the same when it is approved. */
    Map<String, String> facts(Grant grant) {
        return Map.of(
                "sum", paymentDue.of(grant).toPlainString(),
                "iban", payeeAccount.of(grant).map(Account::iban).orElse(""));
    }

    /** The payment that a second officer is to decide on. */
    public Optional<JournalRecord> waiting(UUID grantId) {
        return last(grantId, PREPARED);
    }

    /** The payment that came back to be prepared anew. */
    public Optional<JournalRecord> returned(UUID grantId) {
        return last(grantId, RETURNED);
    }

    public Verdict mayDecide(UUID grantId) {
        Optional<JournalRecord> prepared = waiting(grantId);
        if (prepared.isEmpty()) {
            return Verdict.refused(Refusal.of("grant.paymentNotWaiting", null));
        }
        return switch (officers.after(prepared.get())) {
            case OTHER -> Verdict.allowed();
            case SAME_PERSON -> Verdict.refused(Refusal.of("grant.paymentSamePerson", null));
            case SAME_RIGHT -> Verdict.refused(Refusal.of("grant.paymentSameRight", null));
            case NOBODY_ELSE -> Verdict.refused(Refusal.of("grant.paymentOnlyOfficer", null));
        };
    }

    /** Whether sum and account are still those that were prepared: an additional agreement may have come between. */
    @Transactional
    public Verdict isAsPrepared(UUID grantId) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        JournalEntry now = JournalEntry.of(grantId.toString(), PREPARED).with(facts(grant));
        boolean same = waiting(grantId)
                .filter(one -> one.entry()
                        .details()
                        .entrySet()
                        .containsAll(now.details().entrySet()))
                .isPresent();
        return same ? Verdict.allowed() : Verdict.refused(Refusal.of("grant.paymentChanged", null));
    }

    private Optional<JournalRecord> last(UUID grantId, String step) {
        return journal.ofCase(grantId.toString()).stream()
                .filter(record -> STEPS.contains(record.entry().what()))
                .reduce((earlier, later) -> later)
                .filter(record -> record.entry().what().equals(step));
    }
}
