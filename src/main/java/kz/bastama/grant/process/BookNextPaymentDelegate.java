package kz.bastama.grant.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.grant.application.BookNextPayment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookNextPaymentDelegate implements JavaDelegate {

    private final BookNextPayment bookNextPayment;

    BookNextPaymentDelegate(BookNextPayment bookNextPayment) {
        this.bookNextPayment = bookNextPayment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate paidOn = LocalDate.parse(GrantModel.NEXT_PAID_ON.in(execution));
        GrantModel.FINAL_REPORT_DUE.set(
                execution, bookNextPayment.of(id, GrantModel.NEXT_ORDER_NUMBER.in(execution), paidOn));
    }
}
