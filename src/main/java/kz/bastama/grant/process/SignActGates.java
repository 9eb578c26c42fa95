package kz.bastama.grant.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.PapersToSign;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator signs an act after the grantee, or where it signs alone, after the act was issued; not ahead of time. */
@Configuration
class SignActGates {

    @Bean
    TaskGate signActGate(PapersToSign papersToSign, Signatures signatures, Clock clock) {
        return new Gate(GrantModel.TASK_SIGN_ACT, SignedPaper.ACT, papersToSign, signatures, clock);
    }

    @Bean
    TaskGate signReconciliationGate(PapersToSign papersToSign, Signatures signatures, Clock clock) {
        return new Gate(
                TerminationModel.TASK_SIGN_RECONCILIATION, SignedPaper.RECONCILIATION, papersToSign, signatures, clock);
    }

    private record Gate(String taskKey, SignedPaper act, PapersToSign papersToSign, Signatures signatures, Clock clock)
            implements TaskGate {

        @Override
        public Set<String> dates() {
            return Set.of(GrantModel.ACT_SIGNED_ON.name());
        }

        @Override
        public Verdict check(String caseId, Answers answers) {
            UUID id = UUID.fromString(caseId);
            LocalDate from = signatures
                    .of(id, act, Side.GRANTEE)
                    .map(Signature::signedOn)
                    .orElseGet(() -> LocalDate.ofInstant(
                            papersToSign.of(id, act).orElseThrow().issuedAt(), WorkingCalendar.ZONE));
            return TypedDay.of(answers, GrantModel.ACT_SIGNED_ON.name())
                    .happened(LocalDate.now(clock))
                    .notBefore(from, "grant.actSignedOutOfOrder")
                    .verdict();
        }
    }
}
