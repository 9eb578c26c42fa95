package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Debt;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes back after a termination, at once or by the claim: never more than is owed, each document once, and when it has come. */
@Configuration
class ReturnGates {

    @Bean
    TaskGate recordRepaymentGate(Terminations terminations, Clock clock) {
        return new Gate(
                TerminationModel.TASK_RECORD_REPAYMENT,
                TerminationModel.RETURN_SUM.name(),
                TerminationModel.RETURN_DOCUMENT.name(),
                TerminationModel.RETURN_ON.name(),
                false,
                terminations,
                clock);
    }

    @Bean
    TaskGate recordClaimGate(Terminations terminations, Clock clock) {
        return new Gate(
                TerminationModel.TASK_RECORD_CLAIM,
                TerminationModel.CLAIM_SUM.name(),
                TerminationModel.CLAIM_DOCUMENT.name(),
                TerminationModel.CLAIM_ON.name(),
                true,
                terminations,
                clock);
    }

    private record Gate(
            String taskKey,
            String sum,
            String document,
            String on,
            boolean mayBeNothing,
            Terminations terminations,
            Clock clock)
            implements TaskGate {

        @Override
        public Set<String> dates() {
            return Set.of(on);
        }

        @Override
        public Verdict check(String caseId, Answers answers) {
            UUID grantId = UUID.fromString(caseId);
            Debt debt = terminations.debt(grantId);
            BigDecimal typed = answers.number(sum).orElse(BigDecimal.ZERO);
            List<Refusal> refusals = new ArrayList<>();
            if (typed.compareTo(debt.outstanding()) > 0) {
                refusals.add(Refusal.of("grant.returnTooLarge", null, Map.of("outstanding", debt.outstanding()))
                        .at(sum));
            }
            if (typed.signum() == 0 && !mayBeNothing) {
                refusals.add(Refusal.of("grant.returnOfNothing", null).at(sum));
            }
            if (debt.made().stream()
                    .anyMatch(
                            one -> one.document().equals(answers.text(document).strip()))) {
                refusals.add(Refusal.of("grant.returnTwice", null).at(document));
            }
            LocalDate ended = LocalDate.ofInstant(
                    terminations.ending(grantId).orElseThrow().decidedAt(), clock.getZone());
            return new Verdict(refusals)
                    .and(TypedDay.of(answers, on)
                            .happened(LocalDate.now(clock))
                            .notBefore(ended, "grant.returnBeforeTermination")
                            .verdict());
        }
    }
}
