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
import org.springframework.stereotype.Component;

/** The operator signs the act after the grantee, or where it signs alone, after the act was issued; not ahead of time. */
@Component
class SignActGate implements TaskGate {

    private final PapersToSign papersToSign;
    private final Signatures signatures;
    private final Clock clock;

    SignActGate(PapersToSign papersToSign, Signatures signatures, Clock clock) {
        this.papersToSign = papersToSign;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return GrantModel.TASK_SIGN_ACT;
    }

    @Override
    public Set<String> dates() {
        return Set.of(GrantModel.ACT_SIGNED_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        UUID id = UUID.fromString(caseId);
        LocalDate from = signatures
                .of(id, SignedPaper.ACT, Side.GRANTEE)
                .map(Signature::signedOn)
                .orElseGet(() -> LocalDate.ofInstant(
                        papersToSign.of(id, SignedPaper.ACT).orElseThrow().issuedAt(), WorkingCalendar.ZONE));
        return TypedDay.of(answers, GrantModel.ACT_SIGNED_ON.name())
                .happened(LocalDate.now(clock))
                .notBefore(from, "grant.actSignedOutOfOrder")
                .verdict();
    }
}
