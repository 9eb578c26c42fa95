package kz.bastama.ngo.process;

import kz.bastama.engine.Variable;
import kz.bastama.legal.Reasons;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The names that {@code processes/ngo/organisation-verification.bpmn} and its form use. */
final class OrganisationVerificationModel {

    static final String PROCESS = "organisation-verification";
    static final String VERIFICATION_REQUESTED = "ngo.verificationRequested";
    static final String PROFILE_CHANGED = "ngo.profileChanged";
    static final String TASK_VERIFY_ORGANISATION = "Task_VerifyOrganisation";
    static final String VERIFY = "verify";

    static final Variable<String> EDITION = Variable.text("edition");
    static final Variable<String> CASE_PATH = Variable.text("casePath");
    static final Variable<String> DECISION = Variable.text("verificationDecision");
    static final Variable<String> BASIS = Variable.text("verificationBasis");
    static final Variable<String> REASON = Variable.text("verificationReason");

    static final Variable<String> RETURNED_FOR = Variable.text("verificationReturnedFor");

    private OrganisationVerificationModel() {}

    /** Why the account goes back; another ground where the form of an earlier case did not ask. */
    static Reasons why(VariableScope scope) {
        String code = RETURNED_FOR.in(scope, "");
        return Reasons.of("reasons.verification." + (code.isBlank() ? "other" : code));
    }
}
