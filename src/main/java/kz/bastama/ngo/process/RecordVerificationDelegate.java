package kz.bastama.ngo.process;

import static kz.bastama.ngo.process.OrganisationVerificationModel.BASIS;
import static kz.bastama.ngo.process.OrganisationVerificationModel.DECISION;
import static kz.bastama.ngo.process.OrganisationVerificationModel.REASON;
import static kz.bastama.ngo.process.OrganisationVerificationModel.VERIFY;

import java.util.UUID;
import kz.bastama.ngo.application.RecordVerification;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordVerificationDelegate implements JavaDelegate {

    private final RecordVerification recordVerification;

    RecordVerificationDelegate(RecordVerification recordVerification) {
        this.recordVerification = recordVerification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID organisationId = UUID.fromString(execution.getProcessBusinessKey());
        if (VERIFY.equals(DECISION.in(execution))) {
            recordVerification.verify(organisationId, BASIS.in(execution));
        } else {
            recordVerification.giveBack(
                    organisationId, OrganisationVerificationModel.why(execution), REASON.in(execution));
        }
    }
}
