package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bastama.grant.domain.BudgetRevision;
import kz.bastama.grant.domain.BudgetRevisions;
import kz.bastama.grant.domain.ReportState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredBudgetRevisions implements BudgetRevisions {

    private final JdbcClient jdbc;

    StoredBudgetRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BudgetRevision> of(UUID grantId) {
        return jdbc.sql("select * from grant_budget_revisions where grant_id = ? order by round")
                .param(grantId)
                .query(StoredBudgetRevisions::revision)
                .list();
    }

    @Override
    public void save(BudgetRevision revision) {
        jdbc.sql("""
                        insert into grant_budget_revisions (grant_id, round, state, form_version, typed, answers, remarks,
                            edited_at, sent_at, decided_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (grant_id, round) do update set state = excluded.state, typed = excluded.typed,
                            answers = excluded.answers, remarks = excluded.remarks, edited_at = excluded.edited_at,
                            sent_at = excluded.sent_at, decided_at = excluded.decided_at, version = excluded.version
                        """)
                .params(
                        revision.grantId(),
                        revision.round(),
                        revision.state().name(),
                        revision.formVersion(),
                        revision.typed(),
                        revision.answers(),
                        revision.remarks(),
                        timestamp(revision.editedAt()),
                        timestamp(revision.sentAt()),
                        timestamp(revision.decidedAt()),
                        revision.version())
                .update();
    }

    private static BudgetRevision revision(ResultSet row, int at) throws SQLException {
        return new BudgetRevision(
                row.getObject("grant_id", UUID.class),
                row.getInt("round"),
                ReportState.valueOf(row.getString("state")),
                row.getString("form_version"),
                row.getString("typed"),
                row.getString("answers"),
                row.getString("remarks"),
                instant(row.getTimestamp("edited_at")),
                instant(row.getTimestamp("sent_at")),
                instant(row.getTimestamp("decided_at")),
                row.getInt("version"));
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
