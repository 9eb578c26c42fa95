package kz.bastama.account.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kz.bastama.account.domain.AccountChange;
import kz.bastama.account.domain.AccountChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAccountChanges implements AccountChanges {

    private final JdbcClient database;

    StoredAccountChanges(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(AccountChange change) {
        database.sql("insert into account_changes (person, at, actor, actor_name, what, detail)"
                        + " values (:person, :at, :actor, :name, :what, :detail)")
                .param("person", change.person())
                .param("at", Timestamp.from(change.at()))
                .param("actor", change.actor())
                .param("name", change.actorName())
                .param("what", change.what())
                .param("detail", change.detail())
                .update();
    }

    @Override
    public List<AccountChange> of(UUID person) {
        return database.sql("select * from account_changes where person = :person order by id desc limit 200")
                .param("person", person)
                .query((row, number) -> new AccountChange(
                        row.getObject("person", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("actor", UUID.class),
                        row.getString("actor_name"),
                        row.getString("what"),
                        row.getString("detail")))
                .list();
    }
}
