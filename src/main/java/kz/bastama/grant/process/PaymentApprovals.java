package kz.bastama.grant.process;

import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.CompletionBar;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.CoverGrant;
import kz.bastama.grant.application.PaymentApproval;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A second officer approves a large payment, whichever of the grant it is. */
@Configuration
class PaymentApprovals {

    private static final Set<String> TASKS = Set.of(
            GrantModel.TASK_APPROVE_FIRST_PAYMENT,
            GrantModel.TASK_APPROVE_NEXT_PAYMENT,
            GrantModel.TASK_APPROVE_FINAL_PAYMENT);

    @Bean
    TaskGate approveFirstPaymentGate(CoverGrant coverGrant, PaymentApproval approval) {
        return new Gate(GrantModel.TASK_APPROVE_FIRST_PAYMENT, coverGrant, approval);
    }

    @Bean
    TaskGate approveNextPaymentGate(CoverGrant coverGrant, PaymentApproval approval) {
        return new Gate(GrantModel.TASK_APPROVE_NEXT_PAYMENT, coverGrant, approval);
    }

    @Bean
    TaskGate approveFinalPaymentGate(CoverGrant coverGrant, PaymentApproval approval) {
        return new Gate(GrantModel.TASK_APPROVE_FINAL_PAYMENT, coverGrant, approval);
    }

    /** Said above the form already: whoever prepared the payment leaves the approval to another officer with another right. */
    @Bean
    CompletionBar paymentApprovalBar(PaymentApproval approval) {
        return (task, caseId) -> TASKS.contains(task) ? approval.mayDecide(UUID.fromString(caseId)) : Verdict.allowed();
    }

    /** What was prepared is what is approved, and its ground still stands; it may always be returned, with a reason. */
    private record Gate(String taskKey, CoverGrant coverGrant, PaymentApproval approval) implements TaskGate {

        @Override
        public Verdict check(String caseId, Answers answers) {
            if (answers.text(GrantModel.PAYMENT_DECISION.name()).equals(GrantModel.APPROVE)) {
                UUID id = UUID.fromString(caseId);
                return coverGrant.payment(id).and(approval.isAsPrepared(id));
            }
            String reason = GrantModel.PAYMENT_REASON.name();
            return answers.text(reason).isBlank()
                    ? Verdict.refused(
                            Refusal.of("grant.paymentReturnReason", null).at(reason))
                    : Verdict.allowed();
        }
    }
}
