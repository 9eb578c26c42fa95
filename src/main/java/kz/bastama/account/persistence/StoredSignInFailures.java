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
    public void lineUp(String login) {
        database.sql("select cast(pg_advisory_xact_lock(hashtextextended(:login, 0)) as text)")
                .param("login", login)
                .query((row, at) -> at)
                .list();
    }

    @Override
    public long add(String login, String address, Instant at) {
        return database.sql("""
                        insert into account_sign_in_failures (login, address, at) values (left(:login, 200), :address, :at)
                        returning id
                        """)
                .param("login", login)
                .param("address", address)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Instant> of(String login, String address, Instant since, int limit) {
        return database
                .sql("""
                        select at from account_sign_in_failures
                        where (cast(:login as text) is null or login = left(:login, 200))
                          and (cast(:address as text) is null or address = :address)
                          and at > :since
                        order by at desc, id desc limit :limit
                        """)
                .param("login", login)
                .param("address", address)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query(Timestamp.class)
                .list()
                .stream()
                .map(Timestamp::toInstant)
                .toList();
    }

    @Override
    public void forget(long number) {
        database.sql("delete from account_sign_in_failures where id = :number")
                .param("number", number)
                .update();
    }

    @Override
    public void forget(String login, String address) {
        database.sql("delete from account_sign_in_failures where login = left(:login, 200) and address = :address")
                .param("login", login)
                .param("address", address)
                .update();
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.sql("delete from account_sign_in_failures where at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }
}
