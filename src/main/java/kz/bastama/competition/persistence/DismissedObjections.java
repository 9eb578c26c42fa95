package kz.bastama.competition.persistence;

import java.util.List;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.ReasonedCases;
import kz.bastama.legal.Reasons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections that were dismissed, or closed with their competition. */
@Repository
class DismissedObjections implements ReasonedCases {

    private final JdbcClient jdbc;

    DismissedObjections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> lines() {
        return jdbc.sql("""
                        select one.id, one.number, one.ruling_why as reasons, competition.customer_code, competition.edition
                        from competition_objections one
                        join competition_competitions competition on competition.id = one.competition_id
                        where one.ruling_why is not null
                        order by one.ruled_at desc, one.number desc
                        """)
                .query((row, at) -> new Line(
                        row.getString("number"),
                        "/staff/objections/" + row.getString("id"),
                        row.getString("customer_code"),
                        EditionId.parse(row.getString("edition")),
                        Reasons.parse(row.getString("reasons"))))
                .list();
    }
}
