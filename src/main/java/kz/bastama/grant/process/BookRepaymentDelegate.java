package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.grant.application.BookRepayment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookRepaymentDelegate implements JavaDelegate {

    private final BookRepayment bookRepayment;

    BookRepaymentDelegate(BookRepayment bookRepayment) {
        this.bookRepayment = bookRepayment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        BigDecimal sum = new BigDecimal(TerminationModel.RETURN_SUM.in(execution));
        LocalDate on = LocalDate.parse(TerminationModel.RETURN_ON.in(execution));
        boolean owed = bookRepayment.of(id, sum, TerminationModel.RETURN_DOCUMENT.in(execution), on);
        TerminationModel.RETURN_OWED.set(execution, owed);
    }
}
