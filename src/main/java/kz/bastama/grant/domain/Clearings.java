package kz.bastama.grant.domain;

import java.util.List;
import java.util.UUID;

/** What the operator decided on the expenses of reports. */
public interface Clearings {

    /** The lines in the order of the report. */
    Clearing of(UUID grantId, int revision);

    /** Writes lines, each in the place of the one that stands. */
    void save(List<ReportLine> lines);
}
