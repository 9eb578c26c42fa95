package kz.bastama.competition.persistence;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.ClosedApplication;
import kz.bastama.competition.ClosedApplications;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredClosedApplications implements ClosedApplications {

    private final JdbcClient jdbc;

    StoredClosedApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ClosedApplication> all() {
        return jdbc.sql("""
                        select one.id, one.number, one.title, one.reasons, competition.id as competition_id,
                               competition.title_kk, competition.title_ru, competition.title_en,
                               competition.customer_code, competition.edition, lot.kato
                        from competition_applications one
                        join competition_competitions competition on competition.id = one.competition_id
                        join competition_lots lot on lot.id = one.lot_id
                        where one.reasons is not null
                        order by one.received_at desc, one.number desc
                        """)
                .query((row, at) -> new ClosedApplication(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("competition_id", UUID.class),
                        new OfficialText(
                                row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en")),
                        row.getString("customer_code"),
                        row.getString("kato"),
                        EditionId.parse(row.getString("edition")),
                        Reasons.parse(row.getString("reasons"))))
                .list();
    }
}
