package kz.bastama.account.domain;

/** Makes and checks hashes of passwords. */
public interface Passwords {

    String hash(String password);

    /** @param hash null checks against nothing, in the same time */
    boolean matches(String password, String hash);

    /** A password that nobody can guess and a person can type. */
    String invent();
}
