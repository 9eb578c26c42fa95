package kz.bastama.account.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.domain.SecondFactor;
import kz.bastama.account.domain.SecondFactors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSecondFactors implements SecondFactors {

    private final JdbcClient database;
    private final SecretSeal seal;

    StoredSecondFactors(JdbcClient database, SecretSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    @Override
    public Optional<SecondFactor> find(UUID person) {
        return database.sql("""
                        select f.secret, f.since,
                            (select count(*) from account_recovery_codes c where c.person = f.person and used_at is null)
                                as codes_left
                        from account_second_factors f where f.person = :person
                        """)
                .param("person", person)
                .query((row, number) -> new SecondFactor(
                        person,
                        seal.open(person, row.getBytes("secret")).orElse(null),
                        row.getTimestamp("since").toInstant(),
                        row.getInt("codes_left")))
                .optional();
    }

    @Override
    public Optional<Instant> since(UUID person) {
        return database.sql("select since from account_second_factors where person = :person")
                .param("person", person)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    @Override
    public void put(UUID person, String secret, Instant since, long step) {
        remove(person);
        database.sql("insert into account_second_factors (person, secret, since, last_step)"
                        + " values (:person, :secret, :since, :step)")
                .param("person", person)
                .param("secret", seal.seal(person, secret))
                .param("since", Timestamp.from(since))
                .param("step", step)
                .update();
    }

    @Override
    public void remove(UUID person) {
        database.sql("delete from account_second_factors where person = :person")
                .param("person", person)
                .update();
    }

    @Override
    public boolean take(UUID person, long step) {
        return database.sql("update account_second_factors set last_step = :step"
                                + " where person = :person and last_step < :step")
                        .param("person", person)
                        .param("step", step)
                        .update()
                == 1;
    }

    @Override
    public void replaceCodes(UUID person, Collection<String> hashes) {
        database.sql("delete from account_recovery_codes where person = :person")
                .param("person", person)
                .update();
        for (String hash : hashes) {
            database.sql("insert into account_recovery_codes (person, code_hash) values (:person, :hash)")
                    .param("person", person)
                    .param("hash", hash)
                    .update();
        }
    }

    @Override
    public boolean useCode(UUID person, String hash, Instant at) {
        return database.sql("update account_recovery_codes set used_at = :at"
                                + " where person = :person and code_hash = :hash and used_at is null")
                        .param("at", Timestamp.from(at))
                        .param("person", person)
                        .param("hash", hash)
                        .update()
                == 1;
    }
}
