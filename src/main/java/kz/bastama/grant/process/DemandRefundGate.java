package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** After all visits together no more than was paid is demanded back, and a demand has its document. */
@Component
class DemandRefundGate implements TaskGate {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final Grants grants;
    private final Tranches tranches;

    DemandRefundGate(MonitoringVisits visits, VisitActs acts, Grants grants, Tranches tranches) {
        this.visits = visits;
        this.acts = acts;
        this.grants = grants;
        this.tranches = tranches;
    }

    @Override
    public String taskKey() {
        return VisitModel.TASK_DEMAND_REFUND;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        UUID grantId = visits.find(UUID.fromString(caseId)).orElseThrow().grantId();
        Grant grant = grants.findForChange(grantId).orElseThrow(); // two demands at once would not count each other
        BigDecimal paid = tranches.of(grant).paid();
        BigDecimal sum = answers.number(VisitModel.DEMAND_SUM.name()).orElse(BigDecimal.ZERO);
        List<Refusal> refusals = new ArrayList<>();
        BigDecimal demanded = demanded(grantId);
        if (sum.add(demanded).compareTo(paid) > 0) {
            Map<String, Object> sums = Map.of(
                    "paid",
                    paid,
                    "demanded",
                    demanded,
                    "left",
                    paid.subtract(demanded).max(BigDecimal.ZERO));
            refusals.add(Refusal.of("grant.demandTooLarge", null, sums).at(VisitModel.DEMAND_SUM.name()));
        }
        if (sum.signum() > 0 && answers.text(VisitModel.DEMAND_DOCUMENT.name()).isBlank()) {
            refusals.add(Refusal.of("grant.demandWithoutDocument", null).at(VisitModel.DEMAND_DOCUMENT.name()));
        }
        return new Verdict(refusals);
    }

    private BigDecimal demanded(UUID grantId) {
        return visits.of(grantId).stream()
                .flatMap(visit -> acts.find(visit.id()).stream())
                .map(VisitAct::demanded)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
