package kz.bastama.account.application;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Password;
import kz.bastama.account.domain.Passwords;
import org.springframework.stereotype.Component;

/** What a new password must be. */
@Component
class PasswordRules {

    private final Passwords passwords;

    PasswordRules(Passwords passwords) {
        this.passwords = passwords;
    }

    /** What is wrong, as message keys by field. */
    Map<String, String> faults(String wanted, String repeated, Account account) {
        Map<String, String> errors = new LinkedHashMap<>();
        String fault = fault(wanted, account);
        if (fault != null) {
            errors.put("new-password", fault);
        }
        if (!wanted.equals(repeated)) {
            errors.put("repeated-password", "account.password.notRepeated");
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
