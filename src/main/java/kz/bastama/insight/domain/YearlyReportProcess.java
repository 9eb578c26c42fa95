package kz.bastama.insight.domain;

import java.util.UUID;

/** The case of a yearly report. */
public interface YearlyReportProcess {

    /** @param signatory whom the form proposes */
    void start(YearlyReport report, String signatory);

    boolean waitsForDecision(UUID reportId);

    void decided(UUID reportId, boolean approved);
}
