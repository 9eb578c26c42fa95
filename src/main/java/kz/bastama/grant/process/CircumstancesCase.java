package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.grant.domain.CircumstancesProcess;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class CircumstancesCase implements CircumstancesProcess {

    private final Cases cases;

    CircumstancesCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Grant grant, OfficialText organisation) {
        cases.start(
                CircumstancesModel.PROCESS,
                grant.id().toString(),
                Variables.of(GrantModel.EDITION, grant.edition().toString())
                        .titled(organisation.between(grant.number() + " \u00b7 ", ""))
                        .and(GrantModel.CASE_PATH, "/staff/grants/" + grant.id())
                        .and(GrantModel.CUSTOMER_CODE, grant.customerCode()));
    }

    @Override
    public boolean takeoverDeclined(UUID grantId) {
        return cases.correlate(
                CircumstancesModel.PROCESS, grantId.toString(), CircumstancesModel.TAKEOVER_DECLINED, Variables.none());
    }

    @Override
    public boolean takeoverOvertaken(UUID grantId) {
        return cases.correlate(
                CircumstancesModel.PROCESS,
                grantId.toString(),
                CircumstancesModel.TAKEOVER_OVERTAKEN,
                Variables.none());
    }
}
