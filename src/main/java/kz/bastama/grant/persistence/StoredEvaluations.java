package kz.bastama.grant.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationSheet;
import kz.bastama.grant.domain.EvaluationState;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.EfficiencyGrade;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class StoredEvaluations implements Evaluations {

    private static final String ALL = "select * from grant_evaluations ";

    private final JdbcClient jdbc;

    StoredEvaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Evaluation one) {
        jdbc.sql("""
                        insert into grant_evaluations
                            (id, grant_id, state, begun_at, concluded_at, points, grade,
                             conclusion_kk, conclusion_ru, recommendation_kk, recommendation_ru)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set state = excluded.state, concluded_at = excluded.concluded_at,
                            points = excluded.points, grade = excluded.grade,
                            conclusion_kk = excluded.conclusion_kk, conclusion_ru = excluded.conclusion_ru,
                            recommendation_kk = excluded.recommendation_kk,
                            recommendation_ru = excluded.recommendation_ru
                        """)
                .params(Arrays.asList(
                        one.id(),
                        one.grantId(),
                        one.state().name(),
                        timestamp(one.begunAt()),
                        timestamp(one.concludedAt()),
                        one.points(),
                        one.grade() == null ? null : one.grade().name(),
                        one.conclusion() == null ? null : one.conclusion().kk(),
                        one.conclusion() == null ? null : one.conclusion().ru(),
                        one.recommendation() == null
                                ? null
                                : one.recommendation().kk(),
                        one.recommendation() == null
                                ? null
                                : one.recommendation().ru()))
                .update();
    }

    @Override
    public Optional<Evaluation> find(UUID id) {
        return one("where id = ?", id);
    }

    @Override
    public Optional<Evaluation> findForChange(UUID id) {
        return one("where id = ? for update", id);
    }

    @Override
    public Optional<Evaluation> ofGrant(UUID grantId) {
        return one("where grant_id = ?", grantId);
    }

    @Override
    public List<Evaluation> concludedOf(String customerCode, int most) {
        return jdbc.sql("""
                        select one.* from grant_evaluations one join grant_grants grants on grants.id = one.grant_id
                        where grants.customer_code = ? and one.concluded_at is not null
                        order by one.concluded_at desc, one.id limit ?
                        """)
                .params(customerCode, most)
                .query(StoredEvaluations::evaluation)
                .list();
    }

    @Override
    public List<Evaluation> waiting(String customerCode) {
        return jdbc.sql("""
                        select one.* from grant_evaluations one join grant_grants grants on grants.id = one.grant_id
                        where one.concluded_at is null
                          and (cast(:customer as varchar) is null or grants.customer_code = :customer)
                        order by one.begun_at, one.id
                        """)
                .param("customer", customerCode)
                .query(StoredEvaluations::evaluation)
                .list();
    }

    @Override
    @Transactional
    public void save(EvaluationSheet sheet) {
        drop(sheet.evaluationId(), sheet.personId());
        jdbc.sql("""
                        insert into grant_evaluation_sheets
                            (evaluation_id, person_id, name, organisation, civil, opened_at, remark, sent_at, declined)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        sheet.evaluationId(),
                        sheet.personId(),
                        sheet.name(),
                        sheet.organisation(),
                        sheet.civil(),
                        timestamp(sheet.openedAt()),
                        sheet.remark(),
                        timestamp(sheet.sentAt()),
                        sheet.declined()))
                .update();
        sheet.points()
                .forEach((criterion, points) -> jdbc.sql("insert into grant_evaluation_points"
                                + " (evaluation_id, person_id, criterion, points) values (?, ?, ?, ?)")
                        .params(sheet.evaluationId(), sheet.personId(), criterion, points)
                        .update());
    }

    @Override
    @Transactional
    public void drop(UUID evaluationId, UUID personId) {
        jdbc.sql("delete from grant_evaluation_points where evaluation_id = ? and person_id = ?")
                .params(evaluationId, personId)
                .update();
        jdbc.sql("delete from grant_evaluation_sheets where evaluation_id = ? and person_id = ?")
                .params(evaluationId, personId)
                .update();
    }

    @Override
    public List<EvaluationSheet> sheets(UUID evaluationId) {
        return sheets("evaluation_id = ? order by civil, opened_at, person_id", evaluationId);
    }

    @Override
    public List<EvaluationSheet> sheetsOf(UUID personId) {
        return sheets(
                "civil and person_id = ? order by sent_at is not null or declined is not null, opened_at desc",
                personId);
    }

    private Optional<Evaluation> one(String where, UUID id) {
        return jdbc.sql(ALL + where)
                .param(id)
                .query(StoredEvaluations::evaluation)
                .optional();
    }

    private List<EvaluationSheet> sheets(String where, UUID id) {
        return jdbc.sql("select * from grant_evaluation_sheets where " + where)
                .param(id)
                .query((row, at) -> sheet(row))
                .list();
    }

    private Map<String, Integer> points(UUID evaluationId, UUID personId) {
        Map<String, Integer> points = new HashMap<>();
        jdbc.sql("select * from grant_evaluation_points where evaluation_id = ? and person_id = ?")
                .params(evaluationId, personId)
                .query(row -> {
                    points.put(row.getString("criterion"), row.getInt("points"));
                });
        return points;
    }

    private EvaluationSheet sheet(ResultSet row) throws SQLException {
        UUID evaluation = row.getObject("evaluation_id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        return new EvaluationSheet(
                evaluation,
                person,
                row.getString("name"),
                row.getString("organisation"),
                row.getBoolean("civil"),
                instant(row, "opened_at"),
                points(evaluation, person),
                row.getString("remark"),
                instant(row, "sent_at"),
                row.getString("declined"));
    }

    private static Evaluation evaluation(ResultSet row, int at) throws SQLException {
        BigDecimal points = row.getBigDecimal("points");
        String grade = row.getString("grade");
        return new Evaluation(
                row.getObject("id", UUID.class),
                row.getObject("grant_id", UUID.class),
                EvaluationState.valueOf(row.getString("state")),
                instant(row, "begun_at"),
                instant(row, "concluded_at"),
                points == null ? null : plain(points),
                grade == null ? null : EfficiencyGrade.valueOf(grade),
                text(row, "conclusion"),
                text(row, "recommendation"));
    }

    /** Without zeros that nobody wrote. */
    private static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static OfficialText text(ResultSet row, String column) throws SQLException {
        String russian = row.getString(column + "_ru");
        return russian == null ? null : OfficialText.of(row.getString(column + "_kk"), russian);
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
