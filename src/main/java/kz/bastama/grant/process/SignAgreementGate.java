package kz.bastama.grant.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.document.Papers;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The operator signs an issued agreement that the grantee has signed, not before the grantee and not ahead of time. */
@Component
class SignAgreementGate implements TaskGate {

    private final Papers papers;
    private final Signatures signatures;
    private final Clock clock;

    SignAgreementGate(Papers papers, Signatures signatures, Clock clock) {
        this.papers = papers;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return GrantModel.TASK_SIGN_AGREEMENT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        List<Refusal> refusals = new ArrayList<>();
        if (papers.find(caseId, "grant-agreement", 1).isEmpty()) {
            refusals.add(Refusal.of("grant.agreementNotIssued", null));
        }
        Optional<Signature> grantee = signatures.of(UUID.fromString(caseId), Side.GRANTEE);
        if (grantee.isEmpty()) {
            refusals.add(Refusal.of("grant.granteeHasNotSigned", null));
        }
        LocalDate today = LocalDate.now(clock);
        answers.date(GrantModel.OPERATOR_SIGNED_ON.name())
                .filter(day -> day.isAfter(today)
                        || grantee.filter(signature -> day.isBefore(signature.signedOn()))
                                .isPresent())
                .ifPresent(day -> refusals.add(
                        Refusal.of("grant.signedOutOfOrder", null).at(GrantModel.OPERATOR_SIGNED_ON.name())));
        return new Verdict(refusals);
    }
}
