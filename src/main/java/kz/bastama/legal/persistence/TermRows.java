package kz.bastama.legal.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface TermRows extends ListCrudRepository<TermRow, UUID> {

    Optional<TermRow> findByCaseIdAndNameAndClosedAtIsNull(String caseId, String name);

    List<TermRow> findByClosedAtIsNull();

    List<TermRow> findByCaseIdOrderByStartedAtAscDueAsc(String caseId);
}
