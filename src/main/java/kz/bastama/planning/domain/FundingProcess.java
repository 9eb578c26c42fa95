package kz.bastama.planning.domain;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case of an agreement on financing as the use cases see it. */
public interface FundingProcess {

    /**
     * @param title of the case
     * @param proposed sum for the agreement, in tenge
     * @param words proposed place and signatories
     */
    void start(Funding funding, OfficialText title, BigDecimal proposed, Proposed words);

    boolean isRunning(UUID fundingId);

    /** Tells a case that waits for a transfer that an additional agreement is due; any other hears of it at its next step. */
    void reopened(UUID fundingId);

    /** What the forms propose. */
    record Proposed(OfficialText place, String customerSignatory, String operatorSignatory) {}
}
