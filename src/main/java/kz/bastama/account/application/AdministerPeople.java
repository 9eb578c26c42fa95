package kz.bastama.account.application;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.MailAddress;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.AccountLink;
import kz.bastama.account.domain.AccountLinks;
import kz.bastama.account.domain.AccountList;
import kz.bastama.account.domain.AccountSearch;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.Login;
import kz.bastama.account.domain.Password;
import kz.bastama.account.domain.Passwords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with accounts. Each refusal is a message key. Nobody can shut the last administrator out, nor change the
 * own rights: another administrator does that.
 */
@Service
@Transactional
public class AdministerPeople {

    private final Accounts accounts;
    private final RegisteredPeople people;
    private final Passwords passwords;
    private final AccountLinks links;
    private final CurrentActor actor;
    private final Clock clock;

    AdministerPeople(
            Accounts accounts,
            RegisteredPeople people,
            Passwords passwords,
            AccountLinks links,
            CurrentActor actor,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.links = links;
        this.actor = actor;
        this.clock = clock;
    }

    /** The account that was opened, and the password to hand over; nobody can read it again. */
    public record Invited(Person person, String password) {}

    @Transactional(readOnly = true)
    public AccountList search(AccountSearch search) {
        return accounts.search(search);
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(UUID id) {
        return accounts.find(id);
    }

    /** What is wrong with a new account, as message keys by field. */
    @Transactional(readOnly = true)
    public Map<String, String> check(String login, String email, String name, Role role, String scope) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isBlank()) {
            errors.put("name", "account.people.nameMissing");
        }
        if (!Login.isFitForStaff(login)) {
            errors.put("login", "account.people.loginUnfit");
        } else if (accounts.findByLogin(login).isPresent()) {
            errors.put("login", "account.people.loginTaken");
        }
        if (!new MailAddress(email.strip()).isFit()) {
            errors.put("email", "account.people.emailUnfit");
        }
        String unfit = role == null ? "account.people.roleMissing" : unfit(role, scope);
        if (unfit != null) {
            errors.put(role == null ? "role" : "scope", unfit);
        }
        return errors;
    }

    public Invited invite(String login, String email, String name, Locale language, Right right) {
        String password = passwords.invent();
        return new Invited(people.invite(login, email, name, language, password, Set.of(right)), password);
    }

    /** @return why not, as a message key; empty when it was done */
    public Optional<String> grant(UUID id, Role role, String scope) {
        String unfit = unfit(role, scope);
        if (unfit != null || isSelf(id)) {
            return Optional.of(unfit != null ? unfit : "account.people.notYourself");
        }
        people.grant(id, new Right(role, scope));
        return Optional.empty();
    }

    public Optional<String> revoke(UUID id, Right right) {
        if (isSelf(id)) {
            return Optional.of("account.people.notYourself");
        }
        people.revoke(id, right);
        return Optional.empty();
    }

    public Optional<String> close(UUID id) {
        if (isSelf(id)) {
            return Optional.of("account.people.notYourself");
        }
        people.change(id, account -> account.active(false), "closed", "");
        return Optional.empty();
    }

    public void reopen(UUID id) {
        people.change(id, account -> account.active(true), "reopened", "");
    }

    /** A new password to hand over; open sessions of the person end, and so do links to another one. */
    public String resetPassword(UUID id) {
        String password = passwords.invent();
        links.endAll(id, AccountLink.Kind.RESET, clock.instant());
        people.change(
                id,
                account -> account.with(new Password(passwords.hash(password), true, clock.instant())),
                "passwordReset",
                "");
        return password;
    }

    private boolean isSelf(UUID id) {
        return actor.get().personId().equals(id);
    }

    /** Rights of NGOs, experts and members come with their entry in a register, not by hand. */
    private static String unfit(Role role, String scope) {
        if (!role.isStaff()) {
            return "account.people.roleByRegister";
        }
        if (role == Role.CUSTOMER && scope == null) {
            return "account.people.scopeMissing";
        }
        return role != Role.CUSTOMER && scope != null ? "account.people.scopeUnfit" : null;
    }
}
