package kz.bastama.grant.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bastama.grant.domain.AgreementChange;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Expenses;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Regranting;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whether an agreement may be changed so: when it is asked, when it is agreed to and when it is signed, for reports are decided on meanwhile. */
@Component
public class AddendumGround {

    private final Grants grants;
    private final Reports reports;
    private final SettledLines settledLines;
    private final SubGrants subGrants;
    private final Editions editions;

    AddendumGround(Grants grants, Reports reports, SettledLines settledLines, SubGrants subGrants, Editions editions) {
        this.grants = grants;
        this.reports = reports;
        this.settledLines = settledLines;
        this.subGrants = subGrants;
        this.editions = editions;
    }

    public Verdict of(Grant grant, AgreementChange change) {
        Edition edition = editions.get(grant.edition());
        String type = "grantTypes." + grant.grantType();
        Verdict term = change.endsOn() == null ? Verdict.allowed() : term(grant, change, edition, type + ".maxMonths");
        return change.lines().isEmpty() ? term : term.and(lines(grant, change, edition, type + ".institutionalShare"));
    }

    private static Verdict term(Grant grant, AgreementChange change, Edition edition, String longest) {
        LocalDate last =
                grant.agreement().startsOn().plusMonths(edition.whole(longest)).minusDays(1);
        if (change.endsOn().isAfter(change.endedOn()) && !change.endsOn().isAfter(last)) {
            return Verdict.allowed();
        }
        String shown = ShownTime.day(last);
        Refusal refusal = change.endedOn().isBefore(last)
                ? Refusal.of(
                        "grant.addendumEnd",
                        edition.basis(longest),
                        Map.of("day", ShownTime.day(change.endedOn()), "last", shown))
                : Refusal.of("grant.addendumEndLongest", edition.basis(longest), Map.of("last", shown));
        return Verdict.refused(refusal.at("endsOn"));
    }

    private Verdict lines(Grant grant, AgreementChange change, Edition edition, String share) {
        Budget asked = grants.budget(grant.id()).changedBy(change.lines());
        Expenses settled = settled(grant);
        Set<Integer> allowed = subGrants.lines(grant.id());
        Regranting given = Regranting.of(asked, allowed, subGrants.of(grant.id()));
        List<Refusal> refusals = new ArrayList<>();
        for (BudgetLine line : asked.lines()) {
            if (settled.on(line).compareTo(line.sum()) > 0) {
                refusals.add(
                        Refusal.of("grant.addendumSpent", null, Map.of("item", line.item(), "spent", settled.on(line)))
                                .at("lines"));
            }
            if (given.left(line).signum() < 0) {
                refusals.add(Refusal.of(
                                "grant.addendumSubGrants",
                                null,
                                Map.of("item", line.item(), "given", line.sum().subtract(given.left(line))))
                        .at("lines"));
            }
        }
        return new Verdict(refusals).and(asked.fits(grant.sum(), edition.decimal(share), edition.basis(share)));
    }

    /** What the operator has accepted so far. */
    private Expenses settled(Grant grant) {
        int next = reports.latest(grant.id())
                .map(report -> report.state() == ReportState.DRAFT ? report.revision() : report.revision() + 1)
                .orElse(1);
        return settledLines.before(grant.id(), next).expenses();
    }
}
