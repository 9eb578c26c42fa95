package kz.bastama.ngo;

/** Whether an officer has seen that the person behind the account may speak for the organisation: anyone can type a BIN. */
public enum OrganisationState {
    UNVERIFIED,
    VERIFIED
}
