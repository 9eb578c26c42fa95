package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Survey;
import kz.bastama.grant.domain.SurveyAnswer;
import kz.bastama.grant.domain.Surveys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class StoredSurveys implements Surveys {

    private static final String ALL = "select * from grant_surveys ";

    private final JdbcClient jdbc;

    StoredSurveys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Survey one) {
        jdbc.sql("""
                        insert into grant_surveys (id, grant_id, token, salt, opened_at, closes_at, closed_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set salt = excluded.salt, closed_at = excluded.closed_at
                        """)
                .params(Arrays.asList(
                        one.id(),
                        one.grantId(),
                        one.token(),
                        one.salt(),
                        timestamp(one.openedAt()),
                        timestamp(one.closesAt()),
                        timestamp(one.closedAt())))
                .update();
    }

    @Override
    public Optional<Survey> find(UUID id) {
        return one("where id = ?", id);
    }

    @Override
    public Optional<Survey> ofToken(UUID token) {
        return one("where token = ?", token);
    }

    @Override
    public Optional<Survey> findForChange(UUID id) {
        return one("where id = ? for update", id);
    }

    private Optional<Survey> one(String where, UUID id) {
        return jdbc.sql(ALL + where).param(id).query(StoredSurveys::survey).optional();
    }

    @Override
    public List<Survey> of(UUID grantId) {
        return jdbc.sql(ALL + "where grant_id = ? order by opened_at, id")
                .param(grantId)
                .query(StoredSurveys::survey)
                .list();
    }

    @Override
    public List<SurveyAnswer> answers(UUID surveyId) {
        return jdbc.sql("select * from grant_survey_answers where survey_id = ? order by said_on desc, id")
                .param(surveyId)
                .query(StoredSurveys::answer)
                .list();
    }

    @Override
    public int count(UUID surveyId) {
        return jdbc.sql("select count(*) from grant_survey_answers where survey_id = ?")
                .param(surveyId)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isKnown(UUID answerId) {
        return jdbc.sql("select exists (select from grant_survey_answers where id = ?)")
                .param(answerId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public int count(UUID surveyId, LocalDate day, String hash) {
        return jdbc.sql("select answers from grant_survey_addresses where survey_id = ? and said_on = ? and hash = ?")
                .params(surveyId, day, hash)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    @Transactional
    public void add(SurveyAnswer one, String hash) {
        jdbc.sql("insert into grant_survey_answers (id, survey_id, said_on, held, rating, words)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(one.id(), one.surveyId(), one.saidOn(), one.held().name(), one.rating(), one.words())
                .update();
        jdbc.sql("""
                        insert into grant_survey_addresses (survey_id, said_on, hash, answers) values (?, ?, ?, 1)
                        on conflict (survey_id, said_on, hash)
                            do update set answers = grant_survey_addresses.answers + 1
                        """).params(one.surveyId(), one.saidOn(), hash).update();
    }

    @Override
    public void forgetAddresses(UUID surveyId) {
        jdbc.sql("delete from grant_survey_addresses where survey_id = ?")
                .param(surveyId)
                .update();
    }

    private static SurveyAnswer answer(ResultSet row, int at) throws SQLException {
        return new SurveyAnswer(
                row.getObject("id", UUID.class),
                row.getObject("survey_id", UUID.class),
                row.getObject("said_on", LocalDate.class),
                SurveyAnswer.Held.valueOf(row.getString("held")),
                row.getInt("rating"),
                row.getString("words"));
    }

    private static Survey survey(ResultSet row, int at) throws SQLException {
        return new Survey(
                row.getObject("id", UUID.class),
                row.getObject("grant_id", UUID.class),
                row.getObject("token", UUID.class),
                row.getString("salt"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                row.getTimestamp("closed_at") == null
                        ? null
                        : row.getTimestamp("closed_at").toInstant());
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
