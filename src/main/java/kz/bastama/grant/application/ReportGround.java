package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.WonApplications;
import kz.bastama.form.Option;
import kz.bastama.grant.domain.Expenses;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Plan;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.grant.domain.ReportSums;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** What a report stands on: the promised plan and the budget lines that expenses may name. */
@Component
public class ReportGround {

    private static final String LINE_SHIFT = "budget.lineShift";

    private final Grants grants;
    private final Receipts receipts;
    private final WonApplications applications;
    private final Editions editions;

    ReportGround(Grants grants, Receipts receipts, WonApplications applications, Editions editions) {
        this.grants = grants;
        this.receipts = receipts;
        this.applications = applications;
        this.editions = editions;
    }

    public Plan plan(Grant grant) {
        return grants.plan(grant.id())
                .orElseGet(() -> Plan.of(
                        applications.find(grant.applicationId()).orElseThrow().answers()));
    }

    /** What the report form chooses from, and the promised plan, which nobody rewrites in a report. */
    public Map<String, Object> given(Grant grant) {
        Plan plan = plan(grant);
        return Map.of(
                "activities",
                activities(plan),
                "indicators",
                indicators(plan),
                "budgetLines",
                grants.budget(grant.id()).lines().stream()
                        .map(line -> new Option(Integer.toString(line.number()), line.number() + ". " + line.item()))
                        .toList(),
                "receipts",
                receipts.of(grant.id()).stream()
                        .map(receipt -> new Option(receipt.fileId().toString(), receipt.name()))
                        .toList());
    }

    /** The totals of what a report has, errors and all. */
    public ReportSums sums(Grant grant, Expenses expenses) {
        return ReportSums.of(
                expenses, grants.budget(grant.id()), grant.sum(), rules(grant).institutional());
    }

    Expenses.BudgetRules rules(Grant grant) {
        String key = "grantTypes." + grant.grantType() + ".institutionalShare";
        Edition edition = editions.get(grant.edition());
        return new Expenses.BudgetRules(
                edition.decimal(key), edition.basis(key), edition.decimal(LINE_SHIFT), edition.basis(LINE_SHIFT));
    }

    /** The first draft: plan, indicators and one row of expenses a line of the budget. */
    Map<String, Object> prefilled(Grant grant) {
        Plan plan = plan(grant);
        Map<String, Object> typed = new HashMap<>();
        typed.put("activities", activities(plan));
        typed.put("indicators", indicators(plan));
        typed.put(
                "expenses",
                grants.budget(grant.id()).lines().stream()
                        .map(line -> Map.of("budgetLine", Integer.toString(line.number())))
                        .toList());
        return typed;
    }

    private static List<Map<String, String>> activities(Plan plan) {
        return plan.activities().stream()
                .map(one -> Map.of("activity", one.name()))
                .toList();
    }

    private static List<Map<String, String>> indicators(Plan plan) {
        return plan.indicators().stream()
                .map(one -> Map.of("indicator", one.name(), "target", plain(one.target())))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
