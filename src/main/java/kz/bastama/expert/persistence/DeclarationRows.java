package kz.bastama.expert.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface DeclarationRows extends CrudRepository<DeclarationRow, UUID> {

    Optional<DeclarationRow> findFirstByPersonIdAndSubjectIdOrderByDeclaredAtDesc(UUID personId, UUID subjectId);

    List<DeclarationRow> findByCaseIdOrderByDeclaredAt(String caseId);

    @Query("""
            select * from expert_conflicts
            where person_id = :personId and case_id = :caseId and subject_id = any(:subjects) order by declared_at
            """)
    List<DeclarationRow> of(UUID personId, String caseId, UUID[] subjects);
}
