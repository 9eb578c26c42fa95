package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.SurveyProcess;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class SurveyCase implements SurveyProcess {

    private final Cases cases;

    SurveyCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Grant grant, OfficialText organisation) {
        cases.start(
                SurveyModel.PROCESS,
                grant.id().toString(),
                Variables.of(GrantModel.EDITION, grant.edition().toString())
                        .titled(organisation.between(grant.number() + " \u00b7 ", ""))
                        .and(GrantModel.CASE_PATH, "/staff/grants/" + grant.id())
                        .and(GrantModel.CUSTOMER_CODE, grant.customerCode()));
    }

    @Override
    public boolean ended(UUID grantId) {
        return cases.correlate(SurveyModel.PROCESS, grantId.toString(), SurveyModel.ENDED, Variables.none());
    }
}
