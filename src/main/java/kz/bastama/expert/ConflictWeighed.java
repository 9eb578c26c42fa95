package kz.bastama.expert;

import java.util.UUID;

/** An officer has settled what a found conflict of that person is: dismissed, or upheld. Published in the transaction that keeps it. */
public record ConflictWeighed(String caseId, UUID personId) {}
