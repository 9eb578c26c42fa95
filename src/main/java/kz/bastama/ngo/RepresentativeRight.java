package kz.bastama.ngo;

/** What a person may do for an organisation in the portal. */
public enum RepresentativeRight {
    /** Write the profile and drafts. */
    EDIT,
    /** Send proposals, applications and objections; sign agreements. */
    SEND,
    /** Send reports of grants and data to the NGO database. */
    REPORT
}
