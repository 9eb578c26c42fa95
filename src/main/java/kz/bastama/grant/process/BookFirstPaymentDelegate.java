package kz.bastama.grant.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.grant.application.BookFirstPayment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookFirstPaymentDelegate implements JavaDelegate {

    private final BookFirstPayment bookFirstPayment;

    BookFirstPaymentDelegate(BookFirstPayment bookFirstPayment) {
        this.bookFirstPayment = bookFirstPayment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate paidOn = LocalDate.parse(GrantModel.FIRST_PAID_ON.in(execution));
        GrantModel.FINAL_REPORT_DUE.set(
                execution, bookFirstPayment.of(id, GrantModel.FIRST_ORDER_NUMBER.in(execution), paidOn));
    }
}
