package kz.bastama.account;

/** What a person is to the product. Staff work in Tasklist, the others in the portal only. */
public enum Role {
    OPERATOR(true),
    CUSTOMER(true),
    SECRETARY(true),
    EXPERT(false),
    MEMBER(false),
    NGO(false),
    MANAGER(true),
    AUDITOR(true),
    ADMINISTRATOR(true);

    private final boolean staff;

    Role(boolean staff) {
        this.staff = staff;
    }

    /** Whether the engine knows such a person as one of its users. */
    public boolean isStaff() {
        return staff;
    }
}
