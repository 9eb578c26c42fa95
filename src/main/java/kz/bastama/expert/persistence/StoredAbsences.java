package kz.bastama.expert.persistence;

import java.util.List;
import java.util.UUID;
import kz.bastama.expert.Absence;
import kz.bastama.expert.domain.Absences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAbsences implements Absences {

    private final JdbcClient jdbc;

    StoredAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Absence absence) {
        jdbc.sql("insert into expert_absences (id, person_id, from_day, until_day) values (?, ?, ?, ?)")
                .params(absence.id(), absence.personId(), absence.from(), absence.until())
                .update();
    }

    @Override
    public void remove(UUID personId, UUID id) {
        jdbc.sql("delete from expert_absences where person_id = ? and id = ?")
                .params(personId, id)
                .update();
    }

    @Override
    public List<Absence> of(UUID personId) {
        return jdbc.sql("""
                        select id, person_id, from_day as "from", until_day as until from expert_absences
                        where person_id = ? order by from_day, until_day
                        """).param(personId).query(Absence.class).list();
    }
}
