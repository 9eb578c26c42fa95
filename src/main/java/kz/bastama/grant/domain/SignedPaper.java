package kz.bastama.grant.domain;

import java.util.Arrays;

/** What both sides of a grant sign. */
public enum SignedPaper {
    AGREEMENT("grant-agreement", "agreementSign", "agreementCountersign"),
    /** The act of acceptance. */
    ACT("acceptance-act", "actSign", "actCountersign"),
    /** An additional agreement; there may be several. */
    ADDITIONAL("additional-agreement", "addendumSign", "addendumCountersign"),
    /** The act of reconciliation after a termination. */
    RECONCILIATION("reconciliation-act", "reconciliationSign", "reconciliationCountersign"),
    /** The agreement on succession, which the successor signs too; there may be several of it as well. */
    SUCCESSION("succession-agreement", "takeoverSign", "takeoverCountersign");

    private final String type;
    private final String granteeTerm;
    private final String operatorTerm;

    SignedPaper(String type, String granteeTerm, String operatorTerm) {
        this.type = type;
        this.granteeTerm = granteeTerm;
        this.operatorTerm = operatorTerm;
    }

    /** @param type code of the type of paper */
    public static SignedPaper of(String type) {
        return Arrays.stream(values())
                .filter(one -> one.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody signs a " + type));
    }

    /** Code of the type of paper. */
    public String type() {
        return type;
    }

    /** Name of the term in which the grantee signs. */
    public String granteeTerm() {
        return granteeTerm;
    }

    /** Name of the term in which the operator signs after it. */
    public String operatorTerm() {
        return operatorTerm;
    }
}
