package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.grant.application.BookRefund;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookRefundDelegate implements JavaDelegate {

    private final BookRefund bookRefund;

    BookRefundDelegate(BookRefund bookRefund) {
        this.bookRefund = bookRefund;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        BigDecimal returned = new BigDecimal(GrantModel.REFUND_RETURNED.in(execution));
        LocalDate on = LocalDate.parse(GrantModel.REFUND_ON.in(execution));
        bookRefund.of(id, returned, GrantModel.REFUND_DOCUMENT.in(execution), on);
    }
}
