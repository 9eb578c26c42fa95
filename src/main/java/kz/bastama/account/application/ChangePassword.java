package kz.bastama.account.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.Password;
import kz.bastama.account.domain.Passwords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person replaces the own password. Every other session of the person ends. */
@Service
@Transactional
public class ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountHistory history;
    private final Clock clock;

    ChangePassword(Accounts accounts, Passwords passwords, AccountHistory history, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.clock = clock;
    }

    /** @return what is wrong, as message keys by field; empty when the password was changed */
    public Map<String, String> change(UUID id, String present, String wanted, String repeated) {
        Account account = accounts.find(id).orElseThrow();
        Map<String, String> errors = new LinkedHashMap<>();
        if (!passwords.matches(present, account.password().hash())) {
            errors.put("present-password", "account.password.presentWrong");
        }
        String fault = fault(wanted, account);
        if (fault != null) {
            errors.put("new-password", fault);
        }
        if (!wanted.equals(repeated)) {
            errors.put("repeated-password", "account.password.notRepeated");
        }
        if (errors.isEmpty()) {
            accounts.save(account.with(new Password(passwords.hash(wanted), false, clock.instant())));
            history.write(id, "passwordChanged", "");
        }
        return errors;
    }

    private String fault(String wanted, Account account) {
        if (wanted.codePointCount(0, wanted.length()) < Password.SHORTEST) {
            return "account.password.short";
        }
        if (wanted.getBytes(StandardCharsets.UTF_8).length > Password.LONGEST_BYTES) {
            return "account.password.long";
        }
        if (wanted.equalsIgnoreCase(account.person().login())
                || wanted.equalsIgnoreCase(account.person().email())) {
            return "account.password.isLogin";
        }
        return passwords.matches(wanted, account.password().hash()) ? "account.password.same" : null;
    }
}
