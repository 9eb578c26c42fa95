package kz.bastama.account.web;

import kz.bastama.account.domain.Passwords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody in a demonstration has the one known password: hashing it once, not for each account, saves seconds of its start. */
@Component
@Primary
@Profile("demo")
class DemoPasswords implements Passwords {

    private final BcryptPasswords passwords;
    private final String known;
    private final String hash;

    DemoPasswords(BcryptPasswords passwords, @Value("${bastama.demo.password}") String known) {
        this.passwords = passwords;
        this.known = known;
        this.hash = passwords.hash(known);
    }

    @Override
    public String hash(String password) {
        return password.equals(known) ? hash : passwords.hash(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        return passwords.matches(password, hash);
    }

    @Override
    public String invent() {
        return passwords.invent();
    }
}
