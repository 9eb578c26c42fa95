package kz.bastama.account;

import java.io.Serializable;
import java.util.Locale;

/**
 * A role, everywhere or at one customer.
 *
 * @param scope code of the customer for which it holds, or null for the whole house
 */
public record Right(Role role, String scope) implements Serializable {

    public static Right of(Role role) {
        return new Right(role, null);
    }

    /** The candidate group in the engine: {@code operator}, or {@code customer.culture} at a customer. */
    public String group() {
        String name = role.name().toLowerCase(Locale.ROOT);
        return scope == null ? name : name + "." + scope;
    }
}
