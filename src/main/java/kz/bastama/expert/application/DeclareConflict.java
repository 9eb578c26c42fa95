package kz.bastama.expert.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.ConflictDeclaration;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.domain.Declarations;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what experts and members declare about applications, and tells the latest word. */
@Service
class DeclareConflict implements Conflicts {

    private final Declarations declarations;
    private final Journal journal;
    private final Clock clock;

    DeclareConflict(Declarations declarations, Journal journal, Clock clock) {
        this.declarations = declarations;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void declare(UUID personId, String caseId, UUID subjectId, boolean hasConflict, String reason) {
        if (hasConflict && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("A conflict of interest needs its reason");
        }
        String why = reason == null ? "" : reason.strip();
        declarations.add(new ConflictDeclaration(personId, caseId, subjectId, hasConflict, why, clock.instant()));
        journal.record(JournalEntry.of(caseId, hasConflict ? "expert.conflictDeclared" : "expert.noConflictDeclared"));
    }

    @Override
    @Transactional
    public void declareNone(UUID personId, String caseId, Collection<UUID> subjects) {
        subjects.forEach(subject ->
                declarations.add(new ConflictDeclaration(personId, caseId, subject, false, "", clock.instant())));
        journal.record(JournalEntry.of(caseId, "expert.noConflictDeclared"));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(UUID personId, UUID subjectId) {
        return latest(personId, subjectId).map(ConflictDeclaration::hasConflict).orElse(false);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ConflictDeclaration> latest(UUID personId, UUID subjectId) {
        return declarations.latest(personId, subjectId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConflictDeclaration> ofCase(String caseId) {
        return declarations.ofCase(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConflictDeclaration> of(UUID personId, String caseId, Collection<UUID> subjects) {
        return declarations.of(personId, caseId, subjects);
    }
}
