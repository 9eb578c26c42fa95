package kz.bastama.grant.persistence;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.engine.DayAhead;
import kz.bastama.engine.DaysAhead;
import kz.bastama.legal.OfficialText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Projects that are contracted and begin later. */
@Repository
@Transactional(readOnly = true)
class ProjectsAhead implements DaysAhead {

    private final JdbcClient jdbc;

    ProjectsAhead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DayAhead> after(LocalDate today) {
        return jdbc.sql(
                        "select starts_on, title from grant_grants where state in ('SIGNED', 'ACTIVE') and starts_on > ?")
                .param(Date.valueOf(today))
                .query((row, at) -> new DayAhead(
                        row.getDate("starts_on").toLocalDate(),
                        "grant.FIRST_DAY",
                        OfficialText.of(row.getString("title"), row.getString("title"))))
                .list();
    }
}
