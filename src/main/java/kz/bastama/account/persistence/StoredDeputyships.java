package kz.bastama.account.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.account.domain.Deputyship;
import kz.bastama.account.domain.Deputyships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDeputyships implements Deputyships {

    private final JdbcClient database;

    StoredDeputyships(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Deputyship deputyship) {
        database.sql("insert into account_deputyships (id, person, deputy, first_day, last_day, named_at)"
                        + " values (:id, :person, :deputy, :first, :last, :at)")
                .param("id", deputyship.id())
                .param("person", deputyship.person())
                .param("deputy", deputyship.deputy())
                .param("first", Date.valueOf(deputyship.first()))
                .param("last", Date.valueOf(deputyship.last()))
                .param("at", Timestamp.from(deputyship.namedAt()))
                .update();
    }

    @Override
    public List<Deputyship> of(UUID person) {
        return database.sql("select * from account_deputyships where person = :person order by first_day desc, id")
                .param("person", person)
                .query((row, number) -> deputyship(row))
                .list();
    }

    @Override
    public List<Deputyship> unfinished() {
        return database.sql("select * from account_deputyships where ended_at is null order by first_day, id")
                .query((row, number) -> deputyship(row))
                .list();
    }

    @Override
    public boolean begin(UUID id, Instant at) {
        return database.sql("update account_deputyships set begun_at = :at where id = :id and begun_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                > 0;
    }

    @Override
    public boolean end(UUID id, Instant at) {
        return database.sql("update account_deputyships set ended_at = :at where id = :id and ended_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Deputyship deputyship(ResultSet row) throws SQLException {
        return new Deputyship(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("deputy", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getTimestamp("named_at").toInstant(),
                instant(row.getTimestamp("begun_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
