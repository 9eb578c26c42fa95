package kz.bastama.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The persons with an account. Each change publishes {@link PersonChanged}. */
public interface People {

    Optional<Person> find(UUID id);

    /** Those of them who have an account, in no order. */
    List<Person> find(Collection<UUID> ids);

    Optional<Person> findByLogin(String login);

    /** Active persons with the role, for the whole house or at that customer ({@code scope} null: anywhere). */
    List<Person> withRole(Role role, String scope);

    /**
     * Opens an account. The password is stored as a bcrypt hash only.
     *
     * @throws LoginTaken when somebody has that login already
     */
    Person register(String login, String email, String name, Locale language, String password, Set<Right> rights);

    /**
     * Opens an account with a password that somebody else has seen; its owner must change it before doing anything.
     *
     * @throws LoginTaken when somebody has that login already
     */
    Person invite(String login, String email, String name, Locale language, String password, Set<Right> rights);

    Person grant(UUID id, Right right);

    Person revoke(UUID id, Right right);

    /** The language of the person's pages, mail and Tasklist from now on. */
    Person speak(UUID id, Locale language);
}
