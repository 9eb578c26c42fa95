package kz.bastama.expert;

import java.util.List;
import java.util.UUID;

/**
 * A possible conflict of interest that the data tell: what a person and an applicant have in common.
 *
 * @param traces never empty
 * @param fingerprint SHA-256 of the traces in hexadecimal: a dismissal holds for these alone
 * @param dismissedBecause reason of an officer, or null while it stands
 */
public record FoundConflict(
        UUID personId,
        String personName,
        UUID organisationId,
        List<ConflictTrace> traces,
        String fingerprint,
        String dismissedBecause) {

    public FoundConflict {
        traces = List.copyOf(traces);
    }

    public boolean isCertain() {
        return traces.stream().anyMatch(trace -> trace.kind().isCertain());
    }

    /** While it is open, the person is given nothing of that applicant. */
    public boolean isOpen() {
        return isCertain() || dismissedBecause == null;
    }
}
