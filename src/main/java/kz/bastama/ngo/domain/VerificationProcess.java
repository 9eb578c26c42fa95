package kz.bastama.ngo.domain;

/** The waiting case in which an officer looks who speaks for the organisation. */
public interface VerificationProcess {

    /** Puts the organisation before an officer; does nothing when it lies there already. */
    void request(RegisteredOrganisation organisation);

    /** The same after a change: an officer who looks at what stood there before begins anew. */
    void requestAnew(RegisteredOrganisation organisation);
}
