package kz.bastama.grant.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Refund;
import kz.bastama.grant.domain.Refunds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredRefunds implements Refunds {

    private final JdbcClient jdbc;

    StoredRefunds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Refund> of(UUID grantId) {
        return jdbc.sql("select * from grant_refunds where grant_id = ?")
                .param(grantId)
                .query((row, at) -> new Refund(
                        row.getBigDecimal("demanded"),
                        row.getBigDecimal("returned"),
                        row.getString("document"),
                        row.getObject("document_on", LocalDate.class)))
                .optional();
    }

    @Override
    public void keep(UUID grantId, Refund refund) {
        jdbc.sql("""
                        insert into grant_refunds (grant_id, demanded, returned, document, document_on) values (?, ?, ?, ?, ?)
                        on conflict (grant_id) do update set returned = excluded.returned, document = excluded.document,
                            document_on = excluded.document_on
                        """)
                .params(grantId, refund.demanded(), refund.returned(), refund.document(), refund.on())
                .update();
    }
}
