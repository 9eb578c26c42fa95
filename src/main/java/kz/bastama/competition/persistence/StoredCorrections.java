package kz.bastama.competition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.FieldRemark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredCorrections implements Corrections {

    private final JdbcClient jdbc;

    StoredCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void remark(UUID applicationId, List<FieldRemark> remarks) {
        jdbc.sql("delete from competition_remarks where application_id = ?")
                .param(applicationId)
                .update();
        for (int at = 0; at < remarks.size(); at++) {
            FieldRemark remark = remarks.get(at);
            jdbc.sql("insert into competition_remarks (application_id, position, place, remark, met)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(applicationId, at, remark.place(), remark.text(), remark.met())
                    .update();
        }
    }

    @Override
    public List<FieldRemark> remarks(UUID applicationId) {
        return jdbc.sql("select * from competition_remarks where application_id = ? order by position")
                .param(applicationId)
                .query((row, at) -> new FieldRemark(
                        row.getString("place"), row.getString("remark"), row.getObject("met", Boolean.class)))
                .list();
    }

    @Override
    public Optional<Correction> find(UUID applicationId) {
        return jdbc.sql("select * from competition_corrections where application_id = ?")
                .param(applicationId)
                .query((row, at) -> correction(row))
                .optional();
    }

    @Override
    public void save(Correction one) {
        jdbc.sql("""
                        insert into competition_corrections (application_id, remark, returned_at, returned_by, before, typed,
                            edited_by, edited_at, answers, received_at, digest, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (application_id) do update set typed = excluded.typed, edited_by = excluded.edited_by,
                            edited_at = excluded.edited_at, answers = excluded.answers, received_at = excluded.received_at,
                            digest = excluded.digest, version = excluded.version
                        """)
                .params(
                        one.applicationId(),
                        one.remark(),
                        Timestamp.from(one.returnedAt()),
                        one.returnedBy(),
                        one.before(),
                        one.typed(),
                        one.editedBy(),
                        Timestamp.from(one.editedAt()),
                        one.answers(),
                        one.receivedAt() == null ? null : Timestamp.from(one.receivedAt()),
                        one.digest(),
                        one.version())
                .update();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getObject("application_id", UUID.class),
                row.getString("remark"),
                instant(row, "returned_at"),
                row.getObject("returned_by", UUID.class),
                row.getString("before"),
                row.getString("typed"),
                row.getObject("edited_by", UUID.class),
                instant(row, "edited_at"),
                row.getString("answers"),
                instant(row, "received_at"),
                row.getString("digest"),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
