package kz.bastama.account.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import kz.bastama.account.domain.GuestActs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredGuestActs implements GuestActs {

    private final JdbcClient database;
    private final int most;

    StoredGuestActs(JdbcClient database, @Value("${bastama.guests.acts-per-hour}") int most) {
        this.database = database;
        this.most = most;
    }

    @Override
    public boolean add(String kind, String address, Instant at, Instant since) {
        database.sql("select pg_advisory_xact_lock(hashtext(:kind), hashtext(:address))")
                .param("kind", kind)
                .param("address", address)
                .query(rows -> {});
        return database.sql("""
                        insert into account_guest_acts (kind, address, at)
                        select :kind, :address, :at
                        where (select count(*) from account_guest_acts
                               where kind = :kind and address = :address and at > :since) < :most
                        """)
                        .param("kind", kind)
                        .param("address", address)
                        .param("at", Timestamp.from(at))
                        .param("since", Timestamp.from(since))
                        .param("most", most)
                        .update()
                == 1;
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.sql("delete from account_guest_acts where at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }
}
