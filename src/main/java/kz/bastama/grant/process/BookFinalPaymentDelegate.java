package kz.bastama.grant.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.grant.application.BookFinalPayment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookFinalPaymentDelegate implements JavaDelegate {

    private final BookFinalPayment bookFinalPayment;

    BookFinalPaymentDelegate(BookFinalPayment bookFinalPayment) {
        this.bookFinalPayment = bookFinalPayment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        String day = GrantModel.FINAL_PAID_ON.in(execution, "");
        LocalDate paidOn = day.isEmpty() ? null : LocalDate.parse(day);
        bookFinalPayment.of(id, GrantModel.FINAL_ORDER_NUMBER.in(execution, ""), paidOn);
    }
}
