package kz.bastama.expert.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.expert.ConflictDeclaration;
import kz.bastama.expert.domain.Declarations;
import org.springframework.stereotype.Repository;

@Repository
class StoredDeclarations implements Declarations {

    private final DeclarationRows rows;
    private final ExpertMapper mapper;

    StoredDeclarations(DeclarationRows rows, ExpertMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public void add(ConflictDeclaration declaration) {
        rows.save(mapper.toRow(declaration));
    }

    @Override
    public Optional<ConflictDeclaration> latest(UUID personId, UUID subjectId) {
        return rows.findFirstByPersonIdAndSubjectIdOrderByDeclaredAtDesc(personId, subjectId)
                .map(mapper::toDomain);
    }

    @Override
    public List<ConflictDeclaration> ofCase(String caseId) {
        return rows.findByCaseIdOrderByDeclaredAt(caseId).stream()
                .map(mapper::toDomain)
                .toList();
    }

    @Override
    public List<ConflictDeclaration> of(UUID personId, String caseId, Collection<UUID> subjects) {
        return rows.of(personId, caseId, subjects.toArray(UUID[]::new)).stream()
                .map(mapper::toDomain)
                .toList();
    }
}
