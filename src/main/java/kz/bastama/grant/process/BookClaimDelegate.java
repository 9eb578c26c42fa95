package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.grant.application.BookRepayment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookClaimDelegate implements JavaDelegate {

    private final BookRepayment bookRepayment;

    BookClaimDelegate(BookRepayment bookRepayment) {
        this.bookRepayment = bookRepayment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        BigDecimal sum = new BigDecimal(TerminationModel.CLAIM_SUM.in(execution));
        LocalDate on = LocalDate.parse(TerminationModel.CLAIM_ON.in(execution));
        bookRepayment.claimed(id, sum, TerminationModel.CLAIM_DOCUMENT.in(execution), on);
    }
}
