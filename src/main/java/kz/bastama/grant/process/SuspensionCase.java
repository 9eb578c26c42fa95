package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.SuspensionProcess;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class SuspensionCase implements SuspensionProcess {

    private final Cases cases;

    SuspensionCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Grant grant, OfficialText organisation) {
        cases.start(
                SuspensionModel.PROCESS,
                grant.id().toString(),
                Variables.of(GrantModel.EDITION, grant.edition().toString())
                        .titled(organisation.between(grant.number() + " \u00b7 ", ""))
                        .and(GrantModel.CASE_PATH, "/staff/grants/" + grant.id())
                        .and(GrantModel.CUSTOMER_CODE, grant.customerCode()));
    }

    @Override
    public boolean remedyReported(UUID grantId) {
        return cases.correlate(
                SuspensionModel.PROCESS, grantId.toString(), SuspensionModel.REMEDY_REPORTED, Variables.none());
    }

    @Override
    public void overtaken(UUID grantId) {
        cases.correlate(SuspensionModel.PROCESS, grantId.toString(), SuspensionModel.OVERTAKEN, Variables.none());
    }
}
