package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.TerminationProcess;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class TerminationCase implements TerminationProcess {

    private final Cases cases;

    TerminationCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Grant grant, OfficialText organisation) {
        cases.start(
                TerminationModel.PROCESS,
                grant.id().toString(),
                Variables.of(GrantModel.EDITION, grant.edition().toString())
                        .titled(organisation.between(grant.number() + " \u00b7 ", ""))
                        .and(GrantModel.CASE_PATH, "/staff/grants/" + grant.id())
                        .and(GrantModel.CUSTOMER_CODE, grant.customerCode()));
    }

    @Override
    public boolean granteeExplained(UUID grantId) {
        return cases.correlate(
                TerminationModel.PROCESS, grantId.toString(), TerminationModel.GRANTEE_EXPLAINED, Variables.none());
    }

    @Override
    public boolean awaitsExplanation(UUID grantId) {
        return cases.isWaitingFor(TerminationModel.PROCESS, grantId.toString(), TerminationModel.GRANTEE_EXPLAINED);
    }

    @Override
    public void overtaken(UUID grantId) {
        cases.correlate(TerminationModel.PROCESS, grantId.toString(), TerminationModel.OVERTAKEN, Variables.none());
    }
}
