package kz.bastama.account.application;

import java.util.UUID;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.Passwords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is signed in proves to be the owner, by the password once more. */
@Service
@Transactional(readOnly = true)
public class ProvePassword {

    private final Accounts accounts;
    private final Passwords passwords;

    ProvePassword(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    public boolean of(UUID person, String typed) {
        Account account = accounts.find(person).orElseThrow();
        return passwords.matches(typed, account.password().hash());
    }
}
