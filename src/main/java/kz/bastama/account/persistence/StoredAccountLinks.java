package kz.bastama.account.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.domain.AccountLink;
import kz.bastama.account.domain.AccountLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAccountLinks implements AccountLinks {

    private final JdbcClient database;

    StoredAccountLinks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(AccountLink link) {
        database.sql("insert into account_links (id, person, kind, address, token_hash, made_at, expires_at)"
                        + " values (:id, :person, :kind, :address, :token, :at, :expires)")
                .param("id", link.id())
                .param("person", link.person())
                .param("kind", link.kind().name())
                .param("address", link.address())
                .param("token", link.tokenHash())
                .param("at", Timestamp.from(link.madeAt()))
                .param("expires", Timestamp.from(link.expiresAt()))
                .update();
    }

    @Override
    public Optional<AccountLink> findByToken(String tokenHash) {
        return database.sql("select * from account_links where token_hash = :token")
                .param("token", tokenHash)
                .query(StoredAccountLinks::link)
                .optional();
    }

    @Override
    public boolean use(UUID id, Instant at) {
        return database.sql("update account_links set used_at = :at where id = :id and used_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public void endAll(UUID person, AccountLink.Kind kind, Instant at) {
        database.sql("update account_links set used_at = :at"
                        + " where person = :person and kind = :kind and used_at is null")
                .param("at", Timestamp.from(at))
                .param("person", person)
                .param("kind", kind.name())
                .update();
    }

    @Override
    public int made(UUID person, AccountLink.Kind kind, Instant since) {
        return database.sql("select count(*) from account_links"
                        + " where person = :person and kind = :kind and made_at > :since")
                .param("person", person)
                .param("kind", kind.name())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    private static AccountLink link(ResultSet row, int number) throws SQLException {
        Timestamp used = row.getTimestamp("used_at");
        return new AccountLink(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                AccountLink.Kind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("token_hash"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
