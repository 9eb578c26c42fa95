package kz.bastama.legal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TermRows extends ListCrudRepository<TermRow, UUID> {

    @Query("select * from legal_terms where case_id = :caseId and name = :name and closed_at is null")
    Optional<TermRow> findByCaseIdAndNameAndClosedAtIsNull(String caseId, String name);

    List<TermRow> findByClosedAtIsNull();

    @Query("select * from legal_terms where closed_at is null order by id for update")
    List<TermRow> hold();

    @Query("select * from legal_terms where case_id = :caseId and name = :name and closed_at is null for update")
    Optional<TermRow> hold(String caseId, String name);

    @Modifying
    @Query("""
            update legal_terms set closed_at = :at, version = version + 1
            where case_id = :caseId and name = :name and closed_at is null
            """)
    void close(String caseId, String name, Instant at);

    List<TermRow> findByCaseIdOrderByStartedAtAscDueAsc(String caseId);
}
