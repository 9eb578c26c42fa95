package kz.bastama.account;

/** @param requiredOfStaff whether officers reach anything without a second factor; the others always choose for themselves */
public record SecondFactorSetting(boolean requiredOfStaff) {

    /** Whether the person must have one. */
    public boolean requires(Person person) {
        return requiredOfStaff
                && person.rights().stream().anyMatch(right -> right.role().isStaff());
    }
}
