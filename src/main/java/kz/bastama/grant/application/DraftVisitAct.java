package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitFindings;
import kz.bastama.grant.domain.VisitState;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The act of a visit while it is written on the spot: kept as it is, and judged before it is finished. */
@Service
public class DraftVisitAct {

    private static final int LONGEST = 4000;
    private static final String ELSEWHERE = "grant.visitActElsewhere";

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final Grants grants;
    private final Editions editions;

    DraftVisitAct(MonitoringVisits visits, VisitActs acts, Grants grants, Editions editions) {
        this.visits = visits;
        this.acts = acts;
        this.grants = grants;
        this.editions = editions;
    }

    /** Names of the points of the checklist, in its order. */
    public List<String> checklist(Grant grant) {
        return editions.get(grant.edition()).names("monitoring.checklist");
    }

    /** The act where it may be written now. */
    public Optional<VisitAct> open(MonitoringVisit visit) {
        return visit.state() == VisitState.PREPARED ? acts.find(visit.id()) : Optional.empty();
    }

    /** @param edits as the page had it: who saved meanwhile is not overwritten */
    @Transactional
    public Verdict save(UUID visitId, int edits, VisitFindings typed) {
        Optional<VisitAct> act = open(visits.findForChange(visitId).orElseThrow());
        if (act.isEmpty()) {
            return Verdict.refused(Refusal.of("grant.visitActClosed", null));
        }
        if (act.get().findings().equals(typed)) {
            return Verdict.allowed();
        }
        if (act.get().edits() != edits) {
            return Verdict.refused(Refusal.of(ELSEWHERE, null));
        }
        if (isTooLong(typed)) {
            return Verdict.refused(Refusal.of("grant.visitActTooLong", null, Map.of("limit", LONGEST)));
        }
        acts.save(act.get().saved(typed));
        return Verdict.allowed();
    }

    /** Whether nothing was kept because somebody else saved meanwhile. */
    public static boolean isElsewhere(Verdict verdict) {
        return verdict.refusals().stream().anyMatch(one -> one.code().equals(ELSEWHERE));
    }

    /** What is missing before the act may be finished; all of it at once. */
    public Verdict complete(UUID visitId) {
        MonitoringVisit visit = visits.find(visitId).orElseThrow();
        Grant grant = grants.find(visit.grantId()).orElseThrow();
        VisitFindings findings = acts.find(visitId).map(VisitAct::findings).orElseGet(VisitFindings::none);
        List<Refusal> refusals = new ArrayList<>();
        List<String> open = checklist(grant).stream()
                .filter(name -> findings.point(name).answer() == null)
                .toList();
        if (!open.isEmpty()) {
            refusals.add(Refusal.of("grant.visitPointsOpen", null, Map.of("count", open.size())));
        }
        if (findings.met().isBlank()) {
            refusals.add(Refusal.of("grant.visitNobodyMet", null));
        }
        if (findings.found().isBlank()) {
            refusals.add(Refusal.of("grant.visitNothingFound", null));
        }
        Optional<BigDecimal> ineligible = findings.ineligibleSum();
        if (ineligible.filter(sum -> sum.compareTo(grant.sum()) <= 0).isEmpty()) {
            refusals.add(Refusal.of("grant.visitSumWrong", null, Map.of("sum", grant.sum())));
        }
        return new Verdict(refusals);
    }

    private static boolean isTooLong(VisitFindings typed) {
        return typed.met().length() > LONGEST
                || typed.found().length() > LONGEST
                || typed.recommended().length() > LONGEST
                || typed.remedy().length() > LONGEST
                || typed.ineligible().length() > LONGEST
                || typed.points().values().stream()
                        .anyMatch(point -> point.remark().length() > LONGEST);
    }
}
