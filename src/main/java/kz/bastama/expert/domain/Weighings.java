package kz.bastama.expert.domain;

import java.time.Instant;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.Weighing;

/** What was seen and said of found conflicts: by case, person, organisation and fingerprint. */
public interface Weighings {

    /** Whether nobody has noted exactly this in the case before. */
    boolean note(String caseId, FoundConflict found, Instant at);

    Weighing of(String caseId, FoundConflict found);

    /** The same; nobody else weighs it until this transaction ends. */
    Weighing hold(String caseId, FoundConflict found, Instant at);

    void propose(String caseId, FoundConflict found, String reason, String officer, Instant at);

    void dismiss(String caseId, FoundConflict found, String reason, String officer, Instant at);

    void uphold(String caseId, FoundConflict found, String reason, String officer, Instant at);
}
