package kz.bastama.engine.process;

import java.math.BigDecimal;
import java.util.Map;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Refuses one sum, so that a test sees a gate refuse. */
@Component
class RehearsalGate implements TaskGate {

    private static final BigDecimal UNLUCKY = BigDecimal.valueOf(13);

    @Override
    public String taskKey() {
        return "Task_Rehearse";
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return answers.number("sum")
                .filter(sum -> sum.compareTo(UNLUCKY) == 0)
                .map(sum -> Verdict.refused(Refusal.of("rehearsal.unlucky", null, Map.of("sum", sum))))
                .orElseGet(Verdict::allowed);
    }
}
