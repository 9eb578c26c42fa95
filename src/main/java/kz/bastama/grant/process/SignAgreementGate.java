package kz.bastama.grant.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.document.Papers;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.CoverGrant;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The operator signs an issued agreement that the grantee has signed, not before the grantee and not ahead of time. */
@Component
class SignAgreementGate implements TaskGate {

    private final Papers papers;
    private final Signatures signatures;
    private final CoverGrant coverGrant;
    private final Clock clock;

    SignAgreementGate(Papers papers, Signatures signatures, CoverGrant coverGrant, Clock clock) {
        this.papers = papers;
        this.signatures = signatures;
        this.coverGrant = coverGrant;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return GrantModel.TASK_SIGN_AGREEMENT;
    }

    @Override
    public Set<String> dates() {
        return Set.of(GrantModel.OPERATOR_SIGNED_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        List<Refusal> refusals = new ArrayList<>();
        if (papers.find(caseId, "grant-agreement", 1).isEmpty()) {
            refusals.add(Refusal.of("grant.agreementNotIssued", null));
        }
        Optional<Signature> grantee = signatures.of(UUID.fromString(caseId), SignedPaper.AGREEMENT, Side.GRANTEE);
        if (grantee.isEmpty()) {
            refusals.add(Refusal.of("grant.granteeHasNotSigned", null));
        }
        TypedDay day =
                TypedDay.of(answers, GrantModel.OPERATOR_SIGNED_ON.name()).happened(LocalDate.now(clock));
        grantee.ifPresent(signature -> day.notBefore(signature.signedOn(), "grant.signedOutOfOrder"));
        return new Verdict(refusals).and(day.verdict()).and(coverGrant.agreement(UUID.fromString(caseId)));
    }
}
