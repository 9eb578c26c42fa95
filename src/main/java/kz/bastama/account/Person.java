package kz.bastama.account;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A person with an account.
 *
 * @param login what the person types to sign in: a mail address, or a short name for staff
 * @param language kk, ru or en: the language of pages, mail and Tasklist
 */
public record Person(
        UUID id, String login, String email, String name, Locale language, boolean active, Set<Right> rights)
        implements Serializable {

    public Person {
        rights = Set.copyOf(rights);
    }
}
