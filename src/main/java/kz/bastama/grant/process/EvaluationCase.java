package kz.bastama.grant.process;

import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationProcess;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class EvaluationCase implements EvaluationProcess {

    private final Cases cases;

    EvaluationCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(Evaluation evaluation, Grant grant, OfficialText organisation) {
        cases.start(
                EvaluationModel.PROCESS,
                evaluation.id().toString(),
                Variables.of(GrantModel.EDITION, grant.edition().toString())
                        .titled(organisation.between(grant.number() + " \u00b7 ", ""))
                        .and(GrantModel.CASE_PATH, "/staff/evaluations/" + evaluation.id())
                        .and(GrantModel.CUSTOMER_CODE, grant.customerCode()));
    }
}
