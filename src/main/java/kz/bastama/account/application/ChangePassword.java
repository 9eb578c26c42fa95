package kz.bastama.account.application;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.AccountLink;
import kz.bastama.account.domain.AccountLinks;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.Password;
import kz.bastama.account.domain.Passwords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person replaces the own password. Every other session of the person ends, and so does every link to a new one. */
@Service
@Transactional
public class ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final AccountHistory history;
    private final AccountLinks links;
    private final Clock clock;

    ChangePassword(
            Accounts accounts,
            Passwords passwords,
            PasswordRules rules,
            AccountHistory history,
            AccountLinks links,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.history = history;
        this.links = links;
        this.clock = clock;
    }

    /** @return what is wrong, as message keys by field; empty when the password was changed */
    public Map<String, String> change(UUID id, String present, String wanted, String repeated) {
        Account account = accounts.find(id).orElseThrow();
        Map<String, String> errors = new LinkedHashMap<>();
        if (!passwords.matches(present, account.password().hash())) {
            errors.put("present-password", "account.present.wrong");
        }
        errors.putAll(rules.faults(wanted, repeated, account));
        if (errors.isEmpty()) {
            accounts.save(account.with(new Password(passwords.hash(wanted), false, clock.instant())));
            links.endAll(id, AccountLink.Kind.RESET, clock.instant());
            history.write(id, "passwordChanged", "");
        }
        return errors;
    }
}
