package kz.bastama.account;

/** Somebody has that login already. */
public class LoginTaken extends RuntimeException {

    public LoginTaken(String login) {
        super("Login is taken: " + login);
    }
}
