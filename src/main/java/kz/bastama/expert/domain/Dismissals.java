package kz.bastama.expert.domain;

import java.time.Instant;
import java.util.Optional;
import kz.bastama.expert.FoundConflict;

/** Which found conflicts were seen and dismissed: by person, organisation and fingerprint. */
public interface Dismissals {

    /** Whether nobody has noted exactly this before. */
    boolean note(FoundConflict found, String caseId, Instant at);

    void dismiss(FoundConflict found, String caseId, String reason, String officer, Instant at);

    /** The reason, where exactly this was dismissed. */
    Optional<String> reason(FoundConflict found);
}
