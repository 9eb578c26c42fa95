package kz.bastama.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who acts in the present request or job. */
public record Actor(UUID personId, String login, String name, Set<Right> rights) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The product itself, when a timer or a start does the work. */
    public static final Actor SYSTEM = new Actor(NOBODY, "system", "Bastama", Set.of());

    /** A visitor of the open pages. */
    public static final Actor PUBLIC = new Actor(NOBODY, "public", "", Set.of());

    public Actor {
        rights = Set.copyOf(rights);
    }

    public boolean has(Role role) {
        return rights.stream().anyMatch(right -> right.role() == role);
    }

    /** Whether the role is held for the whole house or at that customer. */
    public boolean has(Role role, String scope) {
        return rights.stream()
                .anyMatch(right -> right.role() == role
                        && (right.scope() == null || right.scope().equals(scope)));
    }

    /**
     * Whether the actor may read the cases of that customer: whoever works or watches for the whole house, and the customer's
     * own officers. For all others such a case does not exist.
     */
    public boolean seesCasesOf(String customerCode) {
        return seesAllCases() || has(Role.CUSTOMER, customerCode);
    }

    /** The customer whose cases alone the actor sees; empty where the actor sees all. */
    public Optional<String> onlyCustomer() {
        return seesAllCases()
                ? Optional.empty()
                : rights.stream()
                        .filter(right -> right.role() == Role.CUSTOMER && right.scope() != null)
                        .map(Right::scope)
                        .findFirst();
    }

    private boolean seesAllCases() {
        return rights.stream()
                .anyMatch(right -> right.scope() == null && right.role().isStaff());
    }
}
