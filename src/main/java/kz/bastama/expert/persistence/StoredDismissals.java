package kz.bastama.expert.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.domain.Dismissals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDismissals implements Dismissals {

    private final JdbcClient jdbc;

    StoredDismissals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean note(FoundConflict found, String caseId, Instant at) {
        return jdbc.sql("""
                        insert into expert_found_conflicts (person_id, organisation_id, fingerprint, case_id, found_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                found.personId(),
                                found.organisationId(),
                                found.fingerprint(),
                                caseId,
                                Timestamp.from(at))
                        .update()
                > 0;
    }

    @Override
    public void dismiss(FoundConflict found, String caseId, String reason, String officer, Instant at) {
        note(found, caseId, at);
        jdbc.sql("""
                        update expert_found_conflicts set dismissed_because = ?, dismissed_by = ?, dismissed_at = ?
                        where person_id = ? and organisation_id = ? and fingerprint = ?
                        """)
                .params(
                        reason,
                        officer,
                        Timestamp.from(at),
                        found.personId(),
                        found.organisationId(),
                        found.fingerprint())
                .update();
    }

    @Override
    public Optional<String> reason(FoundConflict found) {
        return jdbc.sql("""
                        select dismissed_because from expert_found_conflicts
                        where person_id = ? and organisation_id = ? and fingerprint = ? and dismissed_because is not null
                        """)
                .params(found.personId(), found.organisationId(), found.fingerprint())
                .query(String.class)
                .optional();
    }
}
