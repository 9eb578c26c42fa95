package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.VisitFollows;
import kz.bastama.grant.domain.VisitProcess;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class VisitCase implements VisitProcess {

    private final Cases cases;

    VisitCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(MonitoringVisit visit, Grant grant, OfficialText organisation) {
        cases.start(
                VisitModel.PROCESS,
                visit.id().toString(),
                Variables.of(GrantModel.EDITION, grant.edition().toString())
                        .titled(organisation.between(visit.number() + " \u00b7 ", ""))
                        .and(GrantModel.CASE_PATH, "/staff/visits/" + visit.id())
                        .and(GrantModel.CUSTOMER_CODE, grant.customerCode())
                        .and(VisitModel.VISIT_OBJECTED, false)
                        .and(VisitModel.VISIT_FOLLOWS, VisitFollows.NOTHING.name()));
    }

    @Override
    public boolean withdraw(UUID visitId) {
        return cases.correlate(VisitModel.PROCESS, visitId.toString(), VisitModel.WITHDRAWN, Variables.none());
    }

    @Override
    public boolean awaitsReply(UUID visitId) {
        return cases.isWaitingFor(VisitModel.PROCESS, visitId.toString(), VisitModel.REPLIED);
    }

    @Override
    public boolean replied(UUID visitId, boolean objects) {
        return cases.correlate(
                VisitModel.PROCESS,
                visitId.toString(),
                VisitModel.REPLIED,
                Variables.of(VisitModel.VISIT_OBJECTED, objects));
    }
}
