package kz.bastama.expert.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface DeclarationRows extends CrudRepository<DeclarationRow, UUID> {

    Optional<DeclarationRow> findFirstByPersonIdAndSubjectIdOrderByDeclaredAtDesc(UUID personId, UUID subjectId);

    List<DeclarationRow> findByCaseIdOrderByDeclaredAt(String caseId);
}
