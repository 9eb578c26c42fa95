package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The revisions of the reports, and what the operator remarks on them. */
public interface Reports {

    /** The newest revision. */
    Optional<Report> latest(UUID grantId);

    /** The oldest first. */
    List<Report> of(UUID grantId);

    void save(Report report);

    /** Remarks on single places of a revision, in the order of the report. */
    List<Remark> remarks(UUID grantId, int revision);

    /** Writes them in the place of those that stand. */
    void remark(UUID grantId, int revision, List<Remark> remarks);

    /**
     * What people read as the number of a revision: it begins at 1 with the report on each payment, while
     * {@link Report#revision} counts over all of them.
     */
    default int shownRevision(Report one) {
        return (int) of(one.grantId()).stream()
                .filter(report -> report.stage() == one.stage() && report.revision() <= one.revision())
                .count();
    }

    /** How often reports of the stage were returned. */
    default int returns(UUID grantId, int stage) {
        return (int) of(grantId).stream()
                .filter(report -> report.stage() == stage && report.state() == ReportState.RETURNED)
                .count();
    }

    /** Expenses that the operator has accepted, in tenge: those of the last accepted report. */
    default BigDecimal confirmed(UUID grantId) {
        return of(grantId).stream()
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .reduce((one, later) -> later)
                .map(Report::confirmed)
                .orElse(BigDecimal.ZERO);
    }
}
