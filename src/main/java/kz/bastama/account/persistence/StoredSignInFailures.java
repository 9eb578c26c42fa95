package kz.bastama.account.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import kz.bastama.account.domain.SignInFailures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSignInFailures implements SignInFailures {

    private final JdbcClient database;

    StoredSignInFailures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(String login, String address, Instant at) {
        database.sql(
                        "insert into account_sign_in_failures (login, address, at) values (left(:login, 200), :address, :at)")
                .param("login", login)
                .param("address", address)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public List<Instant> ofLogin(String login, Instant since, int limit) {
        return times("login = left(:value, 200)", login, since, limit);
    }

    @Override
    public List<Instant> fromAddress(String address, Instant since, int limit) {
        return times("address = :value", address, since, limit);
    }

    @Override
    public void forgetLogin(String login) {
        database.sql("delete from account_sign_in_failures where login = left(:login, 200)")
                .param("login", login)
                .update();
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.sql("delete from account_sign_in_failures where at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private List<Instant> times(String condition, String value, Instant since, int limit) {
        return database
                .sql("select at from account_sign_in_failures where " + condition
                        + " and at > :since order by at desc limit :limit")
                .param("value", value)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query(Timestamp.class)
                .list()
                .stream()
                .map(Timestamp::toInstant)
                .toList();
    }
}
