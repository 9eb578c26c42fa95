package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.SheetRequest;
import kz.bastama.competition.domain.SheetRequests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSheetRequests implements SheetRequests {

    private final JdbcClient jdbc;
    private final SheetRows rows;

    StoredSheetRequests(JdbcClient jdbc, SheetRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void save(SheetRequest one) {
        jdbc.sql("""
                        insert into competition_sheet_requests (id, review_id, competition_id, kind, state, reason, seen,
                            asked_by, asked_at, decided_by, decided_at, scores, remarks, recommendation, final_at, edition)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                        on conflict (id) do update set state = excluded.state, decided_by = excluded.decided_by,
                            decided_at = excluded.decided_at
                        """)
                .params(
                        one.id(),
                        one.before().id(),
                        one.before().competitionId(),
                        one.kind().name(),
                        one.state().name(),
                        one.reason(),
                        one.seen(),
                        one.askedBy(),
                        Timestamp.from(one.askedAt()),
                        one.decidedBy(),
                        SheetRows.stamp(one.decidedAt()),
                        rows.points(one.before().scores()),
                        rows.write(one.before().remarks()),
                        one.before().recommendation(),
                        Timestamp.from(one.before().finalAt()),
                        one.before().edition())
                .update();
    }

    @Override
    public Optional<SheetRequest> find(UUID id) {
        return where("q.id = ?", id).stream().findFirst();
    }

    @Override
    public List<SheetRequest> ofCompetition(UUID competitionId) {
        return where("q.competition_id = ?", competitionId);
    }

    private List<SheetRequest> where(String condition, UUID value) {
        return jdbc.sql("""
                        select r.id, r.competition_id, r.application_id, r.person_id, 'FINAL' as state, q.scores, q.remarks,
                            q.recommendation, q.final_at, r.further, r.opened_at, q.edition, r.without_translation, r.version,
                            q.id as request_id, q.kind, q.state as request_state, q.reason, q.seen, q.asked_by, q.asked_at,
                            q.decided_by, q.decided_at
                        from competition_sheet_requests q join competition_reviews r on r.id = q.review_id
                        where %s order by q.position
                        """.formatted(condition))
                .param(value)
                .query(this::request)
                .list();
    }

    private SheetRequest request(ResultSet row, int at) throws SQLException {
        return new SheetRequest(
                row.getObject("request_id", UUID.class),
                SheetRequest.Kind.valueOf(row.getString("kind")),
                SheetRequest.State.valueOf(row.getString("request_state")),
                row.getString("reason"),
                row.getString("seen"),
                row.getObject("asked_by", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("decided_by", UUID.class),
                SheetRows.instant(row.getTimestamp("decided_at")),
                rows.review(row));
    }
}
