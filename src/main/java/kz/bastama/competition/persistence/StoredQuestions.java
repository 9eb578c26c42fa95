package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.CallQuestion;
import kz.bastama.competition.domain.CallQuestions;
import kz.bastama.competition.domain.QuestionState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredQuestions implements CallQuestions {

    private final JdbcClient jdbc;
    private final int mostOfGuests;

    StoredQuestions(JdbcClient jdbc, @Value("${bastama.guests.open-questions}") int mostOfGuests) {
        this.jdbc = jdbc;
        this.mostOfGuests = mostOfGuests;
    }

    @Override
    public int mostOfGuests() {
        return mostOfGuests;
    }

    @Override
    public boolean add(CallQuestion one) {
        return jdbc.sql("""
                        insert into competition_questions (id, competition_id, state, asked_by, language, question, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                        .params(
                                one.id(),
                                one.competitionId(),
                                one.state().name(),
                                one.askedBy(),
                                one.language(),
                                one.question(),
                                Timestamp.from(one.askedAt()))
                        .update()
                > 0;
    }

    @Override
    public int waiting(UUID competitionId, UUID askedBy) {
        jdbc.sql("""
                        select cast(pg_advisory_xact_lock(hashtextextended(coalesce(
                            (select address from competition_guests where id = :by), cast(:by as text)), 0)) as text)
                        """).param("by", askedBy).query(String.class).optional();
        return jdbc.sql("""
                        select count(*) from competition_questions
                        where competition_id = :call and state = 'ASKED' and (asked_by = :by or asked_by in (
                            select same.id from competition_guests guest
                            join competition_guests same on same.address = guest.address
                            where guest.id = :by))
                        """)
                .param("call", competitionId)
                .param("by", askedBy)
                .query(Integer.class)
                .single();
    }

    @Override
    public int waitingOfGuests(UUID competitionId) {
        return jdbc.sql("select count(*) from competition_questions question"
                        + " join competition_guests guest on guest.id = question.asked_by"
                        + " where question.competition_id = ? and question.state = 'ASKED'")
                .param(competitionId)
                .query(Integer.class)
                .single();
    }

    @Override
    public void save(CallQuestion one) {
        jdbc.sql(
                        "update competition_questions set state = ?, answer = ?, answered_at = ?, hidden_because = ? where id = ?")
                .params(
                        one.state().name(),
                        one.answer(),
                        one.answeredAt() == null ? null : Timestamp.from(one.answeredAt()),
                        one.hiddenBecause(),
                        one.id())
                .update();
    }

    @Override
    public Optional<CallQuestion> find(UUID id) {
        return jdbc.sql("select * from competition_questions where id = ? for update")
                .param(id)
                .query((row, at) -> question(row))
                .optional();
    }

    @Override
    public List<CallQuestion> ofCompetition(UUID competitionId) {
        return jdbc.sql("select * from competition_questions where competition_id = ? order by asked_at, id")
                .param(competitionId)
                .query((row, at) -> question(row))
                .list();
    }

    private static CallQuestion question(ResultSet row) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        return new CallQuestion(
                row.getObject("id", UUID.class),
                row.getObject("competition_id", UUID.class),
                QuestionState.valueOf(row.getString("state")),
                row.getObject("asked_by", UUID.class),
                row.getString("language"),
                row.getString("question"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("answer"),
                answered == null ? null : answered.toInstant(),
                row.getString("hidden_because"));
    }
}
