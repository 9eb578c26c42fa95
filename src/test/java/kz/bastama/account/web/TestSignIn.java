package kz.bastama.account.web;

import kz.bastama.account.Deputies;
import kz.bastama.account.Person;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Accounts;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in as a password does, without one: checking it thousands of times would take a tenth of the tests' time. */
@Component
public class TestSignIn {

    private final Accounts accounts;
    private final Deputies deputies;

    TestSignIn(Accounts accounts, Deputies deputies) {
        this.accounts = accounts;
        this.deputies = deputies;
    }

    /** @return with the rights of this moment, the lent ones as well */
    public Authentication of(Person person) {
        Account account = accounts.findByLogin(person.login()).orElseThrow();
        if (!account.person().active()) {
            throw new DisabledException(person.login() + " is closed");
        }
        return SignedIn.of(account, deputies.lentTo(account.id()), null);
    }
}
