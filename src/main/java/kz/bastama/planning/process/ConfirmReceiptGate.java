package kz.bastama.planning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.domain.Fundings;
import org.springframework.stereotype.Component;

/** Money arrives after it was sent. */
@Component
class ConfirmReceiptGate implements TaskGate {

    private final Fundings fundings;
    private final Clock clock;

    ConfirmReceiptGate(Fundings fundings, Clock clock) {
        this.fundings = fundings;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return FundingModel.TASK_CONFIRM_RECEIPT;
    }

    @Override
    public Set<String> dates() {
        return Set.of(FundingModel.RECEIVED_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        if (!FundingModel.RECEIVED.equals(answers.text(FundingModel.RECEIPT_ANSWER.name()))) {
            return Verdict.allowed();
        }
        LocalDate sent = fundings.find(UUID.fromString(caseId))
                .flatMap(funding -> funding.onTheWay())
                .orElseThrow()
                .paidOn();
        return TypedDay.of(answers, FundingModel.RECEIVED_ON.name())
                .happened(LocalDate.now(clock))
                .notBefore(sent, "planning.receivedBeforeTransfer")
                .verdict();
    }
}
