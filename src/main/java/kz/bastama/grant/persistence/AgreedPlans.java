package kz.bastama.grant.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Plan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans that were agreed instead of those of the applications. */
@Component
class AgreedPlans {

    private final JdbcClient jdbc;

    AgreedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> find(UUID grantId) {
        return jdbc.sql("select goal from grant_plans where grant_id = ?")
                .param(grantId)
                .query(String.class)
                .optional()
                .map(goal -> new Plan(goal, activities(grantId), indicators(grantId)));
    }

    void keep(UUID grantId, Plan plan) {
        List.of("grant_plan_activities", "grant_plan_indicators", "grant_plans")
                .forEach(table -> jdbc.sql("delete from " + table + " where grant_id = ?")
                        .param(grantId)
                        .update());
        jdbc.sql("insert into grant_plans (grant_id, goal) values (?, ?)")
                .params(grantId, plan.goal())
                .update();
        for (int at = 0; at < plan.activities().size(); at++) {
            Plan.Activity one = plan.activities().get(at);
            jdbc.sql("""
                            insert into grant_plan_activities (grant_id, position, name, from_month, to_month, outcome)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(grantId, at, one.name(), one.fromMonth(), one.toMonth(), one.outcome())
                    .update();
        }
        for (int at = 0; at < plan.indicators().size(); at++) {
            Plan.Indicator one = plan.indicators().get(at);
            jdbc.sql("""
                            insert into grant_plan_indicators (grant_id, position, name, unit, baseline, target, proof)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(grantId, at, one.name(), one.unit(), one.baseline(), one.target(), one.proof())
                    .update();
        }
    }

    private List<Plan.Activity> activities(UUID grantId) {
        return jdbc.sql("select * from grant_plan_activities where grant_id = ? order by position")
                .param(grantId)
                .query((row, at) -> new Plan.Activity(
                        row.getString("name"),
                        row.getInt("from_month"),
                        row.getInt("to_month"),
                        row.getString("outcome")))
                .list();
    }

    private List<Plan.Indicator> indicators(UUID grantId) {
        return jdbc.sql("select * from grant_plan_indicators where grant_id = ? order by position")
                .param(grantId)
                .query((row, at) -> new Plan.Indicator(
                        row.getString("name"),
                        row.getString("unit"),
                        row.getBigDecimal("baseline"),
                        row.getBigDecimal("target"),
                        row.getString("proof")))
                .list();
    }
}
