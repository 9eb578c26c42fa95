package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.RevisionProcess;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class RevisionCase implements RevisionProcess {

    private final Cases cases;

    RevisionCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Grant grant, OfficialText organisation) {
        cases.start(
                RevisionModel.PROCESS,
                grant.id().toString(),
                Variables.of(GrantModel.EDITION, grant.edition().toString())
                        .titled(organisation.between(grant.number() + " \u00b7 ", ""))
                        .and(GrantModel.CASE_PATH, "/staff/grants/" + grant.id())
                        .and(GrantModel.CUSTOMER_CODE, grant.customerCode()));
    }

    @Override
    public boolean awaitsRevision(UUID grantId) {
        return cases.isWaitingFor(RevisionModel.PROCESS, grantId.toString(), RevisionModel.BUDGET_REVISED);
    }

    @Override
    public boolean budgetRevised(UUID grantId) {
        return cases.correlate(
                RevisionModel.PROCESS, grantId.toString(), RevisionModel.BUDGET_REVISED, Variables.none());
    }

    @Override
    public boolean isRunning(UUID grantId) {
        return cases.isRunning(RevisionModel.PROCESS, grantId.toString());
    }
}
