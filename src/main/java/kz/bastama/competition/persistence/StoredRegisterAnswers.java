package kz.bastama.competition.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.ExclusionRegister;
import kz.bastama.competition.domain.RegisterAnswer;
import kz.bastama.competition.domain.RegisterAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredRegisterAnswers implements RegisterAnswers {

    private final JdbcClient jdbc;

    StoredRegisterAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID applicationId, RegisterAnswer answer) {
        jdbc.sql("""
                        insert into competition_register_answers (application_id, ground, outcome, source, at, proof)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (application_id, ground) do update set outcome = excluded.outcome,
                            source = excluded.source, at = excluded.at, proof = excluded.proof
                        """)
                .params(
                        applicationId,
                        answer.ground(),
                        answer.outcome().name(),
                        answer.source(),
                        Timestamp.from(answer.at()),
                        answer.proof())
                .update();
    }

    @Override
    public List<RegisterAnswer> of(UUID applicationId) {
        return jdbc.sql("select * from competition_register_answers where application_id = ?")
                .param(applicationId)
                .query((row, at) -> new RegisterAnswer(
                        row.getString("ground"),
                        ExclusionRegister.Outcome.valueOf(row.getString("outcome")),
                        row.getString("source"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("proof")))
                .list();
    }
}
