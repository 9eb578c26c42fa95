package kz.bastama.competition.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Dissent;
import kz.bastama.competition.domain.Hearing;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.ProposedSum;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredProceedings implements Proceedings {

    private final JdbcClient jdbc;

    StoredProceedings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID competitionId, Hearing hearing) {
        jdbc.sql("""
                        insert into competition_hearings
                            (application_id, competition_id, slot, held, presenter, presenter_kk, questions, questions_kk)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (application_id) do update set slot = excluded.slot, held = excluded.held,
                            presenter = excluded.presenter, presenter_kk = excluded.presenter_kk,
                            questions = excluded.questions, questions_kk = excluded.questions_kk
                        """)
                .params(
                        hearing.applicationId(),
                        competitionId,
                        hearing.slot(),
                        hearing.held(),
                        hearing.presenter().ru(),
                        hearing.presenter().kk(),
                        hearing.questions().ru(),
                        hearing.questions().kk())
                .update();
    }

    @Override
    public List<Hearing> hearings(UUID competitionId) {
        return jdbc.sql("select * from competition_hearings where competition_id = ?")
                .param(competitionId)
                .query((row, at) -> new Hearing(
                        row.getObject("application_id", UUID.class),
                        row.getString("slot"),
                        row.getBoolean("held"),
                        OfficialText.said(row.getString("presenter_kk"), row.getString("presenter")),
                        OfficialText.said(row.getString("questions_kk"), row.getString("questions"))))
                .list();
    }

    @Override
    public void keep(UUID competitionId, Dissent dissent) {
        jdbc.sql("""
                        insert into competition_dissents (application_id, person_id, competition_id, name, opinion, at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (application_id, person_id) do update set opinion = excluded.opinion, at = excluded.at
                        """)
                .params(
                        dissent.applicationId(),
                        dissent.personId(),
                        competitionId,
                        dissent.name(),
                        dissent.opinion(),
                        Timestamp.from(dissent.at()))
                .update();
    }

    @Override
    public List<Dissent> dissents(UUID competitionId) {
        return jdbc.sql("select * from competition_dissents where competition_id = ? order by at, name")
                .param(competitionId)
                .query((row, at) -> new Dissent(
                        row.getObject("application_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("opinion"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    @Override
    public void propose(UUID competitionId, ProposedSum sum) {
        jdbc.sql("""
                        insert into competition_proposed_sums (application_id, competition_id, amount, reason, reason_kk)
                        values (?, ?, ?, ?, ?)
                        on conflict (application_id) do update set amount = excluded.amount, reason = excluded.reason,
                            reason_kk = excluded.reason_kk
                        """)
                .params(
                        sum.applicationId(),
                        competitionId,
                        sum.amount(),
                        sum.reason().ru(),
                        sum.reason().kk())
                .update();
    }

    @Override
    public void takeBackSum(UUID applicationId) {
        jdbc.sql("delete from competition_proposed_sums where application_id = ?")
                .param(applicationId)
                .update();
    }

    @Override
    public List<ProposedSum> sums(UUID competitionId) {
        return jdbc.sql("select * from competition_proposed_sums where competition_id = ?")
                .param(competitionId)
                .query((row, at) -> new ProposedSum(
                        row.getObject("application_id", UUID.class),
                        row.getBigDecimal("amount"),
                        OfficialText.said(row.getString("reason_kk"), row.getString("reason"))))
                .list();
    }
}
