package kz.bastama.grant.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * The day of a payment order: it is drawn up after what entitles to the payment, and not for a day to come. Where a second officer
 * approves, the order goes to the bank after that; the day on which the bank paid stands in its statement.
 */
@Component
class PaymentDay {

    private final Signatures signatures;
    private final Reports reports;
    private final Clock clock;

    PaymentDay(Signatures signatures, Reports reports, Clock clock) {
        this.signatures = signatures;
        this.reports = reports;
        this.clock = clock;
    }

    Verdict first(String caseId, Answers answers) {
        LocalDate signed = signatures
                .of(UUID.fromString(caseId), SignedPaper.AGREEMENT, Side.OPERATOR)
                .map(Signature::signedOn)
                .orElseThrow();
        return check(answers, GrantModel.FIRST_PAID_ON.name(), signed);
    }

    /** A later payment, from the day on which the report on the one before was accepted. */
    Verdict next(String caseId, Answers answers) {
        return check(answers, GrantModel.NEXT_PAID_ON.name(), accepted(caseId));
    }

    /** The last payment, from the day on which the act was signed; cases of earlier models know no such day. */
    Verdict last(String caseId, Answers answers) {
        LocalDate from = signatures
                .of(UUID.fromString(caseId), SignedPaper.ACT, Side.OPERATOR)
                .map(Signature::signedOn)
                .orElseGet(() -> accepted(caseId));
        return check(answers, GrantModel.FINAL_PAID_ON.name(), from);
    }

    private LocalDate accepted(String caseId) {
        return LocalDate.ofInstant(
                reports.latest(UUID.fromString(caseId)).orElseThrow().decidedAt(), WorkingCalendar.ZONE);
    }

    private Verdict check(Answers answers, String field, LocalDate from) {
        return TypedDay.of(answers, field)
                .happened(LocalDate.now(clock))
                .notBefore(from, "grant.paidOutOfOrder")
                .verdict();
    }
}
