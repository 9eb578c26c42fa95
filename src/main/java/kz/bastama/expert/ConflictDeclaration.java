package kz.bastama.expert;

import java.time.Instant;
import java.util.UUID;

/** What a person said about a subject of a case, and when. */
public record ConflictDeclaration(
        UUID personId, String caseId, UUID subjectId, boolean hasConflict, String reason, Instant at) {}
