package kz.bastama.ngo.process;

import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Component;

/** Several may claim one BIN; one of them is verified, also when two officers decide at once. */
@Component
class VerifyOrganisationGate implements TaskGate {

    private final OrganisationRegister register;

    VerifyOrganisationGate(OrganisationRegister register) {
        this.register = register;
    }

    @Override
    public String taskKey() {
        return OrganisationVerificationModel.TASK_VERIFY_ORGANISATION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        UUID id = UUID.fromString(caseId);
        boolean verifies = OrganisationVerificationModel.VERIFY.equals(
                answers.text(OrganisationVerificationModel.DECISION.name()));
        Bin bin = register.find(id).orElseThrow().bin();
        register.hold(bin);
        boolean held = register.findByBin(bin)
                .filter(RegisteredOrganisation::isVerified)
                .filter(other -> !other.id().equals(id))
                .isPresent();
        return verifies && held ? Verdict.refused(Refusal.of("ngo.binVerified", null)) : Verdict.allowed();
    }
}
