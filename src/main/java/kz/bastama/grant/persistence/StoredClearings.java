package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.bastama.grant.domain.Clearing;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.LineDecision;
import kz.bastama.grant.domain.ReportLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredClearings implements Clearings {

    private final JdbcClient jdbc;

    StoredClearings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Clearing of(UUID grantId, int revision) {
        return new Clearing(
                jdbc.sql("select * from grant_report_lines where grant_id = ? and revision = ? order by position")
                        .params(grantId, revision)
                        .query(StoredClearings::line)
                        .list());
    }

    @Override
    public void save(List<ReportLine> lines) {
        lines.forEach(line -> jdbc.sql("""
                        insert into grant_report_lines
                            (grant_id, revision, position, claimed, decision, accepted, reason, settled_in)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (grant_id, revision, position) do update set decision = excluded.decision,
                            accepted = excluded.accepted, reason = excluded.reason, settled_in = excluded.settled_in
                        """)
                .params(
                        line.grantId(),
                        line.revision(),
                        line.position(),
                        line.claimed(),
                        line.decision() == null ? null : line.decision().name(),
                        line.accepted(),
                        line.reason(),
                        line.settledIn())
                .update());
    }

    private static ReportLine line(ResultSet row, int at) throws SQLException {
        String decision = row.getString("decision");
        return new ReportLine(
                row.getObject("grant_id", UUID.class),
                row.getInt("revision"),
                row.getInt("position"),
                row.getBigDecimal("claimed"),
                decision == null ? null : LineDecision.valueOf(decision),
                row.getBigDecimal("accepted"),
                row.getString("reason"),
                row.getObject("settled_in", Integer.class));
    }
}
