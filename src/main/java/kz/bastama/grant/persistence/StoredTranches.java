package kz.bastama.grant.persistence;

import java.time.LocalDate;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Tranches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTranches implements Tranches {

    private final JdbcClient jdbc;

    StoredTranches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Payments of(Grant grant) {
        return new Payments(
                grant.sum(),
                jdbc.sql("select * from grant_payments where grant_id = ? order by tranche")
                        .param(grant.id())
                        .query((row, at) -> new Payment(
                                row.getInt("tranche"),
                                row.getBigDecimal("sum"),
                                row.getString("order_number"),
                                row.getObject("paid_on", LocalDate.class)))
                        .list());
    }

    @Override
    public void book(Grant grant, Payment payment, String iban) {
        jdbc.sql("""
                        insert into grant_payments (grant_id, tranche, sum, order_number, paid_on, iban)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(grant.id(), payment.tranche(), payment.sum(), payment.orderNumber(), payment.paidOn(), iban)
                .update();
    }
}
