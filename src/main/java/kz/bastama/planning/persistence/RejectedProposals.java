package kz.bastama.planning.persistence;

import java.util.List;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.ReasonedCases;
import kz.bastama.legal.Reasons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals of topics that a state body has rejected. */
@Repository
class RejectedProposals implements ReasonedCases {

    private final JdbcClient jdbc;

    RejectedProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> lines() {
        return jdbc.sql("""
                        select id, number, reasons, customer_code, edition
                        from planning_proposals
                        where reasons is not null
                        order by answered_at desc, number desc
                        """)
                .query((row, at) -> new Line(
                        row.getString("number"),
                        "/staff/proposals/" + row.getString("id"),
                        row.getString("customer_code"),
                        EditionId.parse(row.getString("edition")),
                        Reasons.parse(row.getString("reasons"))))
                .list();
    }
}
