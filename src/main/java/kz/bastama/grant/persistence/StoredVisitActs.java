package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitFindings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class StoredVisitActs implements VisitActs {

    private final JdbcClient jdbc;

    StoredVisitActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<VisitAct> find(UUID visitId) {
        Map<String, VisitFindings.Point> points = points(visitId);
        return jdbc.sql("select * from grant_visit_acts where visit_id = ?")
                .param(visitId)
                .query((row, at) -> act(row, points))
                .optional();
    }

    @Override
    @Transactional
    public void save(VisitAct act) {
        VisitFindings findings = act.findings();
        VisitAct.Reply reply = act.reply();
        VisitAct.Outcome outcome = act.outcome();
        jdbc.sql("delete from grant_visit_points where visit_id = ?")
                .param(act.visitId())
                .update();
        jdbc.sql("delete from grant_visit_acts where visit_id = ?")
                .param(act.visitId())
                .update();
        jdbc.sql("""
                        insert into grant_visit_acts
                            (visit_id, team, meets, met, found, recommended, remedy, ineligible, edits, finished_at,
                             replied_at, replied_by, replied_name, objection, digest_ru, upheld, ruling,
                             remedied, remark, demanded, document, demand_reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        act.visitId(),
                        act.team(),
                        act.meets(),
                        findings.met(),
                        findings.found(),
                        findings.recommended(),
                        findings.remedy(),
                        findings.ineligible(),
                        act.edits(),
                        timestamp(act.finishedAt()),
                        reply == null ? null : timestamp(reply.at()),
                        reply == null ? null : reply.personId(),
                        reply == null ? null : reply.name(),
                        reply == null ? null : reply.objection(),
                        reply == null ? null : reply.digestRu(),
                        reply == null ? null : reply.upheld(),
                        reply == null ? null : reply.ruling(),
                        outcome == null ? null : outcome.remedied(),
                        outcome == null ? null : outcome.remark(),
                        outcome == null ? null : outcome.demanded(),
                        outcome == null ? null : outcome.document(),
                        outcome == null ? null : outcome.reason()))
                .update();
        findings.points()
                .forEach((name, point) -> jdbc.sql(
                                "insert into grant_visit_points (visit_id, point, answer, remark) values (?, ?, ?, ?)")
                        .params(Arrays.asList(
                                act.visitId(),
                                name,
                                point.answer() == null ? null : point.answer().name(),
                                point.remark()))
                        .update());
    }

    private Map<String, VisitFindings.Point> points(UUID visitId) {
        Map<String, VisitFindings.Point> points = new HashMap<>();
        jdbc.sql("select * from grant_visit_points where visit_id = ?")
                .param(visitId)
                .query(row -> {
                    String answer = row.getString("answer");
                    points.put(
                            row.getString("point"),
                            new VisitFindings.Point(
                                    answer == null ? null : VisitFindings.Answer.valueOf(answer),
                                    row.getString("remark")));
                });
        return points;
    }

    private static VisitAct act(ResultSet row, Map<String, VisitFindings.Point> points) throws SQLException {
        return new VisitAct(
                row.getObject("visit_id", UUID.class),
                row.getString("team"),
                row.getString("meets"),
                new VisitFindings(
                        points,
                        row.getString("met"),
                        row.getString("found"),
                        row.getString("recommended"),
                        row.getString("remedy"),
                        row.getString("ineligible")),
                row.getInt("edits"),
                instant(row, "finished_at"),
                reply(row),
                outcome(row));
    }

    private static VisitAct.Reply reply(ResultSet row) throws SQLException {
        Instant at = instant(row, "replied_at");
        return at == null
                ? null
                : new VisitAct.Reply(
                        row.getString("objection"),
                        row.getObject("replied_by", UUID.class),
                        row.getString("replied_name"),
                        at,
                        row.getString("digest_ru"),
                        row.getObject("upheld", Boolean.class),
                        row.getString("ruling"));
    }

    private static VisitAct.Outcome outcome(ResultSet row) throws SQLException {
        String remark = row.getString("remark");
        return remark == null
                ? null
                : new VisitAct.Outcome(
                        row.getObject("remedied", Boolean.class),
                        remark,
                        row.getBigDecimal("demanded"),
                        row.getString("document"),
                        row.getString("demand_reason"));
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
