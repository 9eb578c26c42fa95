package kz.bastama.grant.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.Grants;
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

    private final Grants grants;
    private final Addenda addenda;
    private final Signatures signatures;
    private final Clock clock;

    SignAdditionalGate(Grants grants, Addenda addenda, Signatures signatures, Clock clock) {
        this.grants = grants;
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
        List<Refusal> refusals = new ArrayList<>();
        if (!answers.text(AddendumModel.ADDITIONAL_OUTCOME.name()).equals(AddendumModel.SIGN)) {
            if (answers.text(AddendumModel.ADDITIONAL_REASON.name()).isBlank()) {
                refusals.add(Refusal.of("grant.addendumUnsaid", null).at(AddendumModel.ADDITIONAL_REASON.name()));
            }
            return new Verdict(refusals);
        }
        if (!grants.find(id).orElseThrow().isAmendable()) {
            refusals.add(Refusal.of("grant.addendumHeld", null).at(AddendumModel.ADDITIONAL_OUTCOME.name()));
        }
        int number = addenda.latest(id).map(Addendum::number).orElse(1);
        Optional<Signature> grantee = signatures.of(id, SignedPaper.ADDITIONAL, number, Side.GRANTEE);
        TypedDay day =
                TypedDay.of(answers, AddendumModel.ADDITIONAL_SIGNED_ON.name()).happened(LocalDate.now(clock));
        grantee.ifPresent(signature -> day.notBefore(signature.signedOn(), "grant.signedOutOfOrder"));
        return new Verdict(refusals).and(day.verdict());
    }
}
