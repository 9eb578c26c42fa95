package kz.bastama.planning.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.planning.application.BookTransfer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BookTransferDelegate implements JavaDelegate {

    private final BookTransfer bookTransfer;

    BookTransferDelegate(BookTransfer bookTransfer) {
        this.bookTransfer = bookTransfer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        bookTransfer.of(
                id,
                new BigDecimal(FundingModel.TRANSFER_SUM.in(execution)),
                FundingModel.TRANSFER_ORDER.in(execution),
                LocalDate.parse(FundingModel.TRANSFERRED_ON.in(execution)));
    }
}
