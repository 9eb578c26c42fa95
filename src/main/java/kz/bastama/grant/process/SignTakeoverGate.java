package kz.bastama.grant.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.TakeoverGround;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The operator signs the agreement on succession after both organisations, if the successor still may have the grant; or says why not. */
@Component
class SignTakeoverGate implements TaskGate {

    private final TakeoverGround ground;
    private final Takeovers takeovers;
    private final Signatures signatures;
    private final Clock clock;

    SignTakeoverGate(TakeoverGround ground, Takeovers takeovers, Signatures signatures, Clock clock) {
        this.ground = ground;
        this.takeovers = takeovers;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return CircumstancesModel.TASK_SIGN_TAKEOVER;
    }

    @Override
    public Set<String> dates() {
        return Set.of(CircumstancesModel.TAKEOVER_SIGNED_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        UUID id = UUID.fromString(caseId);
        String outcome = CircumstancesModel.TAKEOVER_OUTCOME.name();
        if (!answers.text(outcome).equals(CircumstancesModel.SIGN)) {
            String reason = CircumstancesModel.TAKEOVER_REASON.name();
            return answers.text(reason).isBlank()
                    ? Verdict.refused(Refusal.of("grant.addendumUnsaid", null).at(reason))
                    : Verdict.allowed();
        }
        int number = takeovers.open(id).orElseThrow().number();
        TypedDay day = TypedDay.of(answers, CircumstancesModel.TAKEOVER_SIGNED_ON.name())
                .happened(LocalDate.now(clock));
        signatures.of(id).stream()
                .filter(one -> one.paper() == SignedPaper.SUCCESSION && one.number() == number)
                .filter(one -> one.side() != Side.OPERATOR)
                .map(Signature::signedOn)
                .max(LocalDate::compareTo)
                .ifPresent(last -> day.notBefore(last, "grant.takeoverOutOfOrder"));
        Verdict standing = new Verdict(ground.still(id).refusals().stream()
                .map(refusal -> refusal.at(outcome))
                .toList());
        return standing.and(day.verdict());
    }
}
