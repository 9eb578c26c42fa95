package kz.bastama.planning.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.planning.application.BookReceipt;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookReceiptDelegate implements JavaDelegate {

    private final BookReceipt bookReceipt;

    BookReceiptDelegate(BookReceipt bookReceipt) {
        this.bookReceipt = bookReceipt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        bookReceipt.of(id, LocalDate.parse(FundingModel.RECEIVED_ON.in(execution)));
    }
}
