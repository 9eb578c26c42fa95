package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.CallSubscription;
import kz.bastama.competition.domain.CallSubscriptions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSubscriptions implements CallSubscriptions {

    private final JdbcClient jdbc;

    StoredSubscriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(CallSubscription one) {
        jdbc.sql("""
                        insert into competition_subscriptions (id, person_id, sphere, region, grant_type, since)
                        values (?, ?, ?, ?, ?, ?) on conflict (person_id, sphere, region, grant_type) do nothing
                        """)
                .params(one.id(), one.personId(), one.sphere(), one.region(), one.type(), Timestamp.from(one.since()))
                .update();
    }

    @Override
    public void remove(UUID personId, UUID id) {
        jdbc.sql("delete from competition_subscriptions where id = ? and person_id = ?")
                .params(id, personId)
                .update();
    }

    @Override
    public List<CallSubscription> ofPerson(UUID personId) {
        return jdbc.sql("select * from competition_subscriptions where person_id = ? order by since, id")
                .param(personId)
                .query((row, at) -> subscription(row))
                .list();
    }

    @Override
    public List<CallSubscription> all() {
        return jdbc.sql("select * from competition_subscriptions order by since, id")
                .query((row, at) -> subscription(row))
                .list();
    }

    private static CallSubscription subscription(ResultSet row) throws SQLException {
        return new CallSubscription(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("sphere"),
                row.getString("region"),
                row.getString("grant_type"),
                row.getTimestamp("since").toInstant());
    }
}
