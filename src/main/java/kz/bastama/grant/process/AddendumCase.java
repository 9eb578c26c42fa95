package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.grant.domain.AddendumProcess;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class AddendumCase implements AddendumProcess {

    private final Cases cases;

    AddendumCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Grant grant, OfficialText organisation, boolean proposed) {
        cases.start(
                AddendumModel.PROCESS,
                grant.id().toString(),
                Variables.of(GrantModel.EDITION, grant.edition().toString())
                        .titled(organisation.between(grant.number() + " \u00b7 ", ""))
                        .and(GrantModel.CASE_PATH, "/staff/grants/" + grant.id())
                        .and(GrantModel.CUSTOMER_CODE, grant.customerCode())
                        .and(AddendumModel.ADDENDUM_PROPOSED, proposed));
    }

    @Override
    public boolean awaitsRefusal(UUID grantId) {
        return cases.isWaitingFor(AddendumModel.PROCESS, grantId.toString(), AddendumModel.GRANTEE_DECLINED_ADDITIONAL);
    }

    @Override
    public boolean granteeDeclined(UUID grantId) {
        return cases.correlate(
                AddendumModel.PROCESS, grantId.toString(), AddendumModel.GRANTEE_DECLINED_ADDITIONAL, Variables.none());
    }

    @Override
    public boolean overtaken(UUID grantId) {
        return cases.correlate(
                AddendumModel.PROCESS, grantId.toString(), AddendumModel.ADDENDUM_OVERTAKEN, Variables.none());
    }
}
