package kz.bastama.grant.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.MayAmend;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The operator signs an additional agreement after the grantee, while the project goes on; or drops it and says why. */
@Component
class SignAdditionalGate implements TaskGate {

    private final MayAmend mayAmend;
    private final Addenda addenda;
    private final Signatures signatures;
    private final Clock clock;

    SignAdditionalGate(MayAmend mayAmend, Addenda addenda, Signatures signatures, Clock clock) {
        this.mayAmend = mayAmend;
        this.addenda = addenda;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return AddendumModel.TASK_SIGN_ADDITIONAL;
    }

    @Override
    public Set<String> dates() {
        return Set.of(AddendumModel.ADDITIONAL_SIGNED_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        UUID id = UUID.fromString(caseId);
        String outcome = AddendumModel.ADDITIONAL_OUTCOME.name();
        if (!answers.text(outcome).equals(AddendumModel.SIGN)) {
            String reason = AddendumModel.ADDITIONAL_REASON.name();
            return answers.text(reason).isBlank()
                    ? Verdict.refused(Refusal.of("grant.addendumUnsaid", null).at(reason))
                    : Verdict.allowed();
        }
        int number = addenda.latest(id).map(Addendum::number).orElse(1);
        Optional<Signature> grantee = signatures.of(id, SignedPaper.ADDITIONAL, number, Side.GRANTEE);
        TypedDay day =
                TypedDay.of(answers, AddendumModel.ADDITIONAL_SIGNED_ON.name()).happened(LocalDate.now(clock));
        grantee.ifPresent(signature -> day.notBefore(signature.signedOn(), "grant.signedOutOfOrder"));
        return mayAmend.signed(id, outcome).and(day.verdict());
    }
}
