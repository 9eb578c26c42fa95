package kz.bastama.expert;

import java.util.List;
import java.util.UUID;

/**
 * A possible conflict of interest that the data tell: what a person and an applicant have in common.
 *
 * @param late whether only what the applicant has entered since the closing of the intake tells it: then the applicant itself
 *     may have made it up, and it is never certain
 * @param traces never empty
 * @param fingerprint SHA-256 of the traces in hexadecimal: what officers say of it holds for these alone
 */
public record FoundConflict(
        UUID personId,
        String personName,
        UUID organisationId,
        boolean late,
        List<ConflictTrace> traces,
        String fingerprint,
        Weighing weighing) {

    public FoundConflict {
        traces = List.copyOf(traces);
    }

    public boolean isCertain() {
        return !late && traces.stream().anyMatch(trace -> trace.kind().isCertain());
    }

    /** While it is open, nothing is decided that rests on the person: nobody is appointed, nothing ranked. */
    public boolean isOpen() {
        return isCertain() || !weighing.isDismissed();
    }

    /** Whether the person is kept from the applicant: a late one does so only after an officer has upheld it. */
    public boolean bars() {
        return isOpen() && (!late || weighing.isUpheld());
    }

    public FoundConflict weighed(Weighing weighing) {
        return new FoundConflict(personId, personName, organisationId, late, traces, fingerprint, weighing);
    }
}
