package kz.bastama.competition.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the formal check of an application found. */
public interface FormalChecks {

    void keepFindings(UUID applicationId, List<Finding> findings);

    List<Finding> findings(UUID applicationId);

    void keepGround(UUID applicationId, GroundAnswer answer);

    List<GroundAnswer> grounds(UUID applicationId);

    /** Codes of all that stands against the application: checks that it did not pass, then grounds that apply. */
    default List<String> against(UUID applicationId) {
        return Stream.concat(
                        findings(applicationId).stream()
                                .filter(Finding::isFailed)
                                .map(Finding::reason),
                        grounds(applicationId).stream()
                                .filter(GroundAnswer::applies)
                                .map(GroundAnswer::reason))
                .distinct()
                .toList();
    }
}
