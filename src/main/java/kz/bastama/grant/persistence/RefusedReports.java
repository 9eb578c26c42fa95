package kz.bastama.grant.persistence;

import java.util.List;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.ReasonedCases;
import kz.bastama.legal.Reasons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports that were refused. */
@Repository
class RefusedReports implements ReasonedCases {

    private final JdbcClient jdbc;

    RefusedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> lines() {
        return jdbc.sql("""
                        select one.id, one.number, report.reasons, one.customer_code, one.edition
                        from grant_reports report
                        join grant_grants one on one.id = report.grant_id
                        where report.reasons is not null
                        order by report.decided_at desc, one.number desc
                        """)
                .query((row, at) -> new Line(
                        row.getString("number"),
                        "/staff/grants/" + row.getString("id"),
                        row.getString("customer_code"),
                        EditionId.parse(row.getString("edition")),
                        Reasons.parse(row.getString("reasons"))))
                .list();
    }
}
