package kz.bastama.account.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.account.domain.ConfirmedAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredConfirmedAddresses implements ConfirmedAddresses {

    private final JdbcClient database;

    StoredConfirmedAddresses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isConfirmed(UUID person, String address) {
        return database.sql("select exists (select 1 from account_confirmed_addresses"
                        + " where person = :person and lower(address) = lower(:address))")
                .param("person", person)
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void confirm(UUID person, String address, Instant at) {
        database.sql("insert into account_confirmed_addresses (person, address, confirmed_at)"
                        + " values (:person, :address, :at)"
                        + " on conflict (person) do update set address = :address, confirmed_at = :at")
                .param("person", person)
                .param("address", address)
                .param("at", Timestamp.from(at))
                .update();
    }
}
