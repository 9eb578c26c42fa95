package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.WonApplications;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Plan;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** What a revision of the budget begins from, the application, and what it has to fit. */
@Component
public class RevisionGround {

    private final Grants grants;
    private final WonApplications applications;
    private final Editions editions;

    RevisionGround(Grants grants, WonApplications applications, Editions editions) {
        this.grants = grants;
        this.applications = applications;
        this.editions = editions;
    }

    public Budget asked(Grant grant) {
        return Budget.asked(application(grant));
    }

    public Plan promised(Grant grant) {
        return Plan.of(application(grant));
    }

    /** The rows of the form, and of each what nobody rewrites. */
    public Map<String, Object> given(Grant grant) {
        Plan plan = promised(grant);
        return Map.of(
                "months",
                grant.months(),
                "budget",
                asked(grant).lines().stream()
                        .map(line -> Map.of(
                                "item",
                                line.number() + ". " + line.item(),
                                "asked",
                                line.sum().toPlainString()))
                        .toList(),
                "activities",
                plan.activities().stream()
                        .map(one -> Map.of("activity", one.name()))
                        .toList(),
                "indicators",
                plan.indicators().stream()
                        .map(one -> Map.of(
                                "indicator", one.name(),
                                "indicatorUnit", one.unit(),
                                "before", plain(one.target())))
                        .toList());
    }

    /** The first draft: the application, with its budget in proportion to what was awarded. */
    Map<String, Object> prefilled(Grant grant) {
        Plan plan = promised(grant);
        List<Map<String, String>> lines = new ArrayList<>();
        for (BudgetLine line : grants.budget(grant.id()).lines()) {
            lines.add(Map.of(
                    "sum", line.sum().toPlainString(),
                    "own", line.own().toPlainString()));
        }
        Map<String, Object> typed = new HashMap<>();
        typed.put("budget", lines);
        typed.put(
                "activities",
                plan.activities().stream()
                        .map(one -> Map.of(
                                "fromMonth", Integer.toString(one.fromMonth()),
                                "toMonth", Integer.toString(one.toMonth()),
                                "outcome", one.outcome()))
                        .toList());
        typed.put(
                "indicators",
                plan.indicators().stream()
                        .map(one -> Map.of("target", plain(one.target())))
                        .toList());
        return typed;
    }

    public Budget revised(Grant grant, Answers answers) {
        return asked(grant).revisedBy(answers);
    }

    /** Whether the sums meet what was awarded, and what goes to the organisation itself the rules. */
    Verdict check(Grant grant, Answers answers) {
        String key = "grantTypes." + grant.grantType() + ".institutionalShare";
        Edition edition = editions.get(grant.edition());
        return revised(grant, answers).fits(grant.sum(), edition.decimal(key), edition.basis(key));
    }

    private Answers application(Grant grant) {
        return applications.find(grant.applicationId()).orElseThrow().answers();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
