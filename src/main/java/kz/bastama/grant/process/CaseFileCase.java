package kz.bastama.grant.process;

import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.grant.domain.CaseFile;
import kz.bastama.grant.domain.CaseFileProcess;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class CaseFileCase implements CaseFileProcess {

    private final Cases cases;

    CaseFileCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(CaseFile file, Grant grant) {
        cases.start(
                CaseFileModel.PROCESS,
                file.id().toString(),
                Variables.of(GrantModel.EDITION, grant.edition().toString())
                        .titled(OfficialText.of(grant.number(), grant.number()))
                        .and(GrantModel.CASE_PATH, "/staff/grants/" + grant.id())
                        .and(GrantModel.CUSTOMER_CODE, grant.customerCode()));
    }
}
