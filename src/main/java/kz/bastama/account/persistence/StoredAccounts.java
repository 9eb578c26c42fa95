package kz.bastama.account.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.account.LoginTaken;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.AccountList;
import kz.bastama.account.domain.AccountSearch;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.Login;
import kz.bastama.account.domain.Password;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAccounts implements Accounts {

    /** An account with its rights: whoever signs in, acts or is told something is read so. */
    private static final String READ = """
            select p.*, array(select concat_ws(':', role, scope) from account_rights where person = p.id) as rights
            from account_people p
            """;

    private static final String FOUND = """
            from account_people p left join account_sign_ins s on s.person = p.id
            where search_folded(p.name || ' ' || p.login || ' ' || coalesce(p.email, '')) like search_pattern(:text)
              and (cast(:role as text) is null
                   or exists (select 1 from account_rights r where r.person = p.id and r.role = :role))
            """;
    private static final Map<String, String> ORDER = Map.of(
            "name", "p.name collate \"kk-x-icu\", p.login",
            "-name", "p.name collate \"kk-x-icu\" desc, p.login",
            "login", "p.login",
            "-login", "p.login desc",
            "signedIn", "s.at nulls first, p.login",
            "-signedIn", "s.at desc nulls last, p.login");

    private final PersonRows rows;
    private final PersonMapper mapper;
    private final JdbcClient database;

    StoredAccounts(PersonRows rows, PersonMapper mapper, JdbcClient database) {
        this.rows = rows;
        this.mapper = mapper;
        this.database = database;
    }

    @Override
    public Optional<Account> find(UUID id) {
        return database.sql(READ + "where p.id = :id")
                .param("id", id)
                .query(StoredAccounts::account)
                .optional();
    }

    @Override
    public List<Account> find(Collection<UUID> ids) {
        return database.sql(READ + "where p.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(StoredAccounts::account)
                .list();
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        return database.sql(READ + "where lower(p.login) = lower(:login) and p.login = :login")
                .param("login", Login.of(login))
                .query(StoredAccounts::account)
                .optional();
    }

    @Override
    public Account save(Account account) {
        try {
            return mapper.toAccount(rows.save(mapper.toRow(account)));
        } catch (DbActionExecutionException | DuplicateKeyException failed) {
            if (failed instanceof DuplicateKeyException || failed.getCause() instanceof DuplicateKeyException) {
                throw new LoginTaken(account.person().login());
            }
            throw failed;
        }
    }

    @Override
    public List<Account> withRole(Role role, String scope) {
        return database.sql(READ + """
                        where p.active and exists (
                            select 1 from account_rights r
                            where r.person = p.id and r.role = :role
                              and (cast(:scope as text) is null or r.scope is null or r.scope = :scope))
                        order by p.name collate "kk-x-icu", p.login
                        """)
                .param("role", role.name())
                .param("scope", scope)
                .query(StoredAccounts::account)
                .list();
    }

    private record Hit(UUID id, Timestamp at) {}

    @Override
    public AccountList search(AccountSearch search) {
        String text = search.text();
        String role = search.role() == null ? null : search.role().name();
        long total = database.sql("select count(*) " + FOUND)
                .param("text", text)
                .param("role", role)
                .query(Long.class)
                .single();
        int pages = (int) Math.max(1, (total + AccountSearch.PAGE_SIZE - 1) / AccountSearch.PAGE_SIZE);
        int page = Math.min(Math.max(1, search.page()), pages);
        List<Hit> hits = database.sql("select p.id, s.at " + FOUND + " order by "
                        + ORDER.getOrDefault(search.sort(), ORDER.get("name")) + " limit :size offset :skip")
                .param("text", text)
                .param("role", role)
                .param("size", AccountSearch.PAGE_SIZE)
                .param("skip", (page - 1) * AccountSearch.PAGE_SIZE)
                .query(Hit.class)
                .list();
        Map<UUID, Account> found = find(hits.stream().map(Hit::id).toList()).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        List<AccountList.Line> lines = hits.stream()
                .map(hit -> new AccountList.Line(found.get(hit.id), hit.at == null ? null : hit.at.toInstant()))
                .toList();
        return new AccountList(lines, page, pages, total);
    }

    @Override
    public void signedIn(UUID id, Instant at) {
        database.sql("insert into account_sign_ins values (:id, :at) on conflict (person) do update set at = :at")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Account account(ResultSet row, int at) throws SQLException {
        Person person = new Person(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("email"),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("language")),
                row.getBoolean("active"),
                rights(row));
        Password password = new Password(
                row.getString("password_hash"),
                row.getBoolean("password_temporary"),
                row.getTimestamp("password_since").toInstant());
        return new Account(
                person, password, row.getTimestamp("opened_at").toInstant(), row.getObject("version", Integer.class));
    }

    private static Set<Right> rights(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("rights").getArray())
                .map(right -> right.split(":", 2))
                .map(right -> new Right(Role.valueOf(right[0]), right.length > 1 ? right[1] : null))
                .collect(Collectors.toSet());
    }
}
