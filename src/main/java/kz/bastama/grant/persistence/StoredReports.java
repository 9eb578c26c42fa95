package kz.bastama.grant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Remark;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.legal.Reasons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredReports implements Reports {

    private final JdbcClient jdbc;

    StoredReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Report> latest(UUID grantId) {
        return jdbc.sql("select * from grant_reports where grant_id = ? order by revision desc limit 1")
                .param(grantId)
                .query(this::report)
                .optional();
    }

    @Override
    public List<Report> of(UUID grantId) {
        return jdbc.sql("select * from grant_reports where grant_id = ? order by revision")
                .param(grantId)
                .query(this::report)
                .list();
    }

    @Override
    public void save(Report report) {
        jdbc.sql("""
                        insert into grant_reports (grant_id, stage, revision, state, form_version, typed, answers, spent,
                            confirmed, remarks,
                            edited_at, sent_at, decided_at, reasons, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (grant_id, revision) do update set state = excluded.state, typed = excluded.typed,
                            answers = excluded.answers, spent = excluded.spent,
                            confirmed = excluded.confirmed, remarks = excluded.remarks,
                            edited_at = excluded.edited_at, sent_at = excluded.sent_at, decided_at = excluded.decided_at, reasons = excluded.reasons,
                            version = excluded.version
                        """)
                .params(
                        report.grantId(),
                        report.stage(),
                        report.revision(),
                        report.state().name(),
                        report.formVersion(),
                        report.typed(),
                        report.answers(),
                        report.spent(),
                        report.confirmed(),
                        report.remarks(),
                        timestamp(report.editedAt()),
                        timestamp(report.sentAt()),
                        timestamp(report.decidedAt()),
                        report.reasons() == null ? null : report.reasons().toString(),
                        report.version())
                .update();
    }

    @Override
    public List<Remark> remarks(UUID grantId, int revision) {
        return jdbc.sql("select * from grant_report_remarks where grant_id = ? and revision = ? order by position")
                .params(grantId, revision)
                .query((row, at) -> new Remark(row.getString("place"), row.getString("text")))
                .list();
    }

    @Override
    public void remark(UUID grantId, int revision, List<Remark> remarks) {
        jdbc.sql("delete from grant_report_remarks where grant_id = ? and revision = ?")
                .params(grantId, revision)
                .update();
        for (int at = 0; at < remarks.size(); at++) {
            jdbc.sql(
                            "insert into grant_report_remarks (grant_id, revision, position, place, text) values (?, ?, ?, ?, ?)")
                    .params(
                            grantId,
                            revision,
                            at,
                            remarks.get(at).place(),
                            remarks.get(at).text())
                    .update();
        }
    }

    private Report report(ResultSet row, int at) throws SQLException {
        return new Report(
                row.getObject("grant_id", UUID.class),
                row.getInt("stage"),
                row.getInt("revision"),
                ReportState.valueOf(row.getString("state")),
                row.getString("form_version"),
                row.getString("typed"),
                row.getString("answers"),
                row.getBigDecimal("spent"),
                row.getBigDecimal("confirmed"),
                row.getString("remarks"),
                instant(row.getTimestamp("edited_at")),
                instant(row.getTimestamp("sent_at")),
                instant(row.getTimestamp("decided_at")),
                Reasons.parse(row.getString("reasons")),
                row.getInt("version"));
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
