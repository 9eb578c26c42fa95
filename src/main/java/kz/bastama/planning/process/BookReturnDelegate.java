package kz.bastama.planning.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.planning.application.BookReturn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookReturnDelegate implements JavaDelegate {

    private final BookReturn bookReturn;

    BookReturnDelegate(BookReturn bookReturn) {
        this.bookReturn = bookReturn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate on = LocalDate.parse(FundingModel.RETURNED_ON.in(execution));
        bookReturn.of(id, FundingModel.RETURN_ORDER.in(execution), on);
        FundingModel.RETURN_ORDER.set(execution, null);
        FundingModel.RETURNED_ON.set(execution, null);
    }
}
