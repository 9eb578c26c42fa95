package kz.bastama.expert.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.Weighing;
import kz.bastama.expert.domain.Weighings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredWeighings implements Weighings {

    private static final String EXACTLY =
            " where case_id = ? and person_id = ? and organisation_id = ? and fingerprint = ?";

    private final JdbcClient jdbc;

    StoredWeighings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean note(String caseId, FoundConflict found, Instant at) {
        return jdbc.sql("""
                        insert into expert_found_conflicts (case_id, person_id, organisation_id, fingerprint, found_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                caseId,
                                found.personId(),
                                found.organisationId(),
                                found.fingerprint(),
                                Timestamp.from(at))
                        .update()
                > 0;
    }

    @Override
    public Weighing of(String caseId, FoundConflict found) {
        return read(caseId, found, "").orElse(Weighing.NONE);
    }

    @Override
    public Weighing hold(String caseId, FoundConflict found, Instant at) {
        note(caseId, found, at);
        return read(caseId, found, " for update").orElseThrow();
    }

    @Override
    public void propose(String caseId, FoundConflict found, String reason, String officer, Instant at) {
        write("proposed", caseId, found, reason, officer, at);
    }

    @Override
    public void dismiss(String caseId, FoundConflict found, String reason, String officer, Instant at) {
        write("dismissed", caseId, found, reason, officer, at);
    }

    @Override
    public void uphold(String caseId, FoundConflict found, String reason, String officer, Instant at) {
        write("upheld", caseId, found, reason, officer, at);
    }

    private void write(String what, String caseId, FoundConflict found, String reason, String officer, Instant at) {
        String set = what + "_because = ?, " + what + "_by = ?, " + what + "_at = ?";
        jdbc.sql("update expert_found_conflicts set " + set + EXACTLY)
                .params(
                        reason,
                        officer,
                        Timestamp.from(at),
                        caseId,
                        found.personId(),
                        found.organisationId(),
                        found.fingerprint())
                .update();
    }

    private Optional<Weighing> read(String caseId, FoundConflict found, String lock) {
        return jdbc.sql("select * from expert_found_conflicts" + EXACTLY + lock)
                .params(caseId, found.personId(), found.organisationId(), found.fingerprint())
                .query((row, at) -> new Weighing(
                        row.getString("proposed_because"),
                        row.getString("proposed_by"),
                        row.getString("dismissed_because"),
                        row.getString("upheld_because")))
                .optional();
    }
}
