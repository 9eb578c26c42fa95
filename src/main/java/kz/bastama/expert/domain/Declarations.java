package kz.bastama.expert.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.ConflictDeclaration;

/** Where declarations of conflicts are kept: added, never changed. */
public interface Declarations {

    void add(ConflictDeclaration declaration);

    Optional<ConflictDeclaration> latest(UUID personId, UUID subjectId);

    /** Oldest first. */
    List<ConflictDeclaration> ofCase(String caseId);

    /** Oldest first. */
    List<ConflictDeclaration> of(UUID personId, String caseId, Collection<UUID> subjects);
}
