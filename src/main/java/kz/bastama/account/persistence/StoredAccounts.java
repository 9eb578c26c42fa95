package kz.bastama.account.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.account.LoginTaken;
import kz.bastama.account.Role;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.AccountList;
import kz.bastama.account.domain.AccountSearch;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.Login;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAccounts implements Accounts {

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
        return rows.findById(id).map(mapper::toAccount);
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        return rows.findByLogin(Login.of(login)).map(mapper::toAccount);
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
        return rows.withRole(role.name(), scope).stream().map(mapper::toAccount).toList();
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
        Map<UUID, Account> found = rows.findAllById(hits.stream().map(Hit::id).toList()).stream()
                .map(mapper::toAccount)
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
}
