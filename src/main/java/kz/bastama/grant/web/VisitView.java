package kz.bastama.grant.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.PlanVisits;
import kz.bastama.grant.application.RiskSignals;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.RiskSignal;
import kz.bastama.grant.domain.VisitState;
import kz.bastama.legal.Editions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages show of monitoring visits; public because templates call it. */
@Component("visitView")
public class VisitView {

    private final MonitoringVisits visits;
    private final Grants grants;
    private final RiskSignals riskSignals;
    private final Editions editions;
    private final CurrentActor actor;
    private final Clock clock;

    VisitView(
            MonitoringVisits visits,
            Grants grants,
            RiskSignals riskSignals,
            Editions editions,
            CurrentActor actor,
            Clock clock) {
        this.visits = visits;
        this.grants = grants;
        this.riskSignals = riskSignals;
        this.editions = editions;
        this.actor = actor;
        this.clock = clock;
    }

    public List<MonitoringVisit> of(Grant grant) {
        return visits.of(grant.id());
    }

    public Grant grant(MonitoringVisit visit) {
        return grants.find(visit.grantId()).orElseThrow();
    }

    /** Whether the present officer may add visits to that grant. */
    public boolean adds(Grant grant) {
        return decides() && PlanVisits.isOpenTo(grant);
    }

    /** Whether the present officer may move a visit, take it or call it off. */
    public boolean changes(MonitoringVisit visit) {
        return decides() && visit.isPlanned();
    }

    public boolean leads(MonitoringVisit visit) {
        return actor.get().personId().equals(visit.leaderId());
    }

    public List<RiskSignal> signals(Grant grant) {
        return riskSignals.of(grant);
    }

    /** What the rules call that sign. */
    public String rule(Grant grant, RiskSignal signal) {
        return editions.get(grant.edition())
                .title("monitoring.signals." + signal.rule())
                .in(LocaleContextHolder.getLocale());
    }

    /** Whether so many signs propose one more visit, and no visit is still to come. */
    public boolean proposes(Grant grant, List<RiskSignal> signals) {
        return adds(grant) && signals.size() >= riskSignals.proposedFrom(grant);
    }

    public int proposedFrom(Grant grant) {
        return riskSignals.proposedFrom(grant);
    }

    /** Whether the day of a planned visit is over. */
    public boolean isLate(MonitoringVisit visit) {
        return (visit.isPlanned() || visit.state() == VisitState.PREPARED)
                && visit.day().isBefore(LocalDate.now(clock));
    }

    public String tone(MonitoringVisit visit) {
        if (isLate(visit)) {
            return "bad";
        }
        return switch (visit.state()) {
            case PLANNED, PREPARED, ACT -> "waiting";
            case REMEDY, REFUND -> "bad";
            case DONE -> "good";
            case CALLED_OFF, NOT_HELD -> "closed";
        };
    }

    private boolean decides() {
        return actor.get().has(Role.OPERATOR);
    }
}
