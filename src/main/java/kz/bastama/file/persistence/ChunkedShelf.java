package kz.bastama.file.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.file.FileKind;
import kz.bastama.file.ScanState;
import kz.bastama.file.Scans;
import kz.bastama.file.StoredFile;
import kz.bastama.file.domain.FileShelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per quarter of a megabyte: neither a writer nor a slow reader holds a whole file or a connection. */
@Repository
class ChunkedShelf implements FileShelf {

    private static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;

    ChunkedShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(StoredFile file, InputStream content) throws IOException {
        jdbc.sql("""
                        insert into file_files (id, case_id, name, kind, size, sha256, uploader_id, stored_at, scan,
                            scan_after)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        file.id(),
                        file.caseId(),
                        file.name(),
                        file.kind().name(),
                        file.size(),
                        file.sha256(),
                        file.uploaderId(),
                        file.storedAt().atOffset(ZoneOffset.UTC),
                        file.scan().name(),
                        file.storedAt().atOffset(ZoneOffset.UTC))
                .update();
        int number = 0;
        for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
            jdbc.sql("insert into file_chunks (file_id, number, bytes) values (?, ?, ?)")
                    .params(file.id(), number++, chunk)
                    .update();
        }
    }

    @Override
    public Optional<StoredFile> find(UUID id) {
        return jdbc.sql("select * from file_files where id = ?")
                .param(id)
                .query(ChunkedShelf::file)
                .optional();
    }

    @Override
    public List<StoredFile> ofCase(String caseId) {
        return jdbc.sql("select * from file_files where case_id = ? order by stored_at, id")
                .param(caseId)
                .query(ChunkedShelf::file)
                .list();
    }

    @Override
    public void copy(UUID id, OutputStream to) throws IOException {
        Optional<byte[]> chunk = chunk(id, 0);
        for (int number = 1; chunk.isPresent(); number++) {
            to.write(chunk.get());
            chunk = chunk(id, number);
        }
    }

    @Override
    public void discard(UUID id) {
        jdbc.sql("delete from file_files where id = ?").param(id).update();
    }

    @Override
    public Optional<StoredFile> takePending(Instant now, Instant leaseEnds) {
        return jdbc.sql("""
                        with waiting as (
                            select case_id, count(*) as files from file_files where scan = 'PENDING' group by case_id)
                        update file_files set scan_after = ? where id = (
                            select file.id from file_files file join waiting on waiting.case_id = file.case_id
                            where file.scan = 'PENDING' and file.scan_after <= ?
                            order by file.scan_first desc, waiting.files, file.scan_after
                            limit 1 for update of file skip locked)
                        returning *
                        """)
                .params(leaseEnds.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                .query(ChunkedShelf::file)
                .optional();
    }

    @Override
    public void hurry(UUID id) {
        jdbc.sql("update file_files set scan_first = true where id = ? and scan = 'PENDING'")
                .param(id)
                .update();
    }

    @Override
    public Set<UUID> pendingSince(Collection<UUID> ids, Instant stored) {
        return ids.isEmpty()
                ? Set.of()
                : jdbc.sql("select id from file_files where id in (:ids) and scan = 'PENDING' and stored_at > :stored")
                        .param("ids", ids)
                        .param("stored", stored.atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .set();
    }

    @Override
    public void postpone(UUID id, Instant until) {
        jdbc.sql("update file_files set scan_after = ? where id = ?")
                .params(until.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    @Override
    public boolean scanned(UUID id, ScanState state, String finding, Instant at) {
        return jdbc.sql("update file_files set scan = ?, scan_finding = left(?, 200), scanned_at = ?"
                                + " where id = ? and (scan = 'PENDING' or ? = 'QUARANTINED' and scan <> 'QUARANTINED')")
                        .params(state.name(), finding, at.atOffset(ZoneOffset.UTC), id, state.name())
                        .update()
                == 1;
    }

    @Override
    public void acceptPending() {
        jdbc.sql("update file_files set scan = 'UNSCANNED' where scan = 'PENDING'")
                .update();
    }

    @Override
    public Map<UUID, ScanState> scans(Collection<UUID> ids) {
        Map<UUID, ScanState> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, scan from file_files where id in (:ids)")
                    .param("ids", ids)
                    .query((row, at) ->
                            found.put(row.getObject("id", UUID.class), ScanState.valueOf(row.getString("scan"))))
                    .list();
        }
        return found;
    }

    @Override
    public void answered(Instant at) {
        asked(at, null, null);
    }

    @Override
    public void silent(Instant at, String error) {
        asked(at, at, error);
    }

    private void asked(Instant at, Instant downSince, String error) {
        OffsetDateTime since = downSince == null ? null : downSince.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into file_scanner (id, down_since, error, asked_at)
                        values (1, cast(? as timestamptz), left(?, 300), ?)
                        on conflict (id) do update set error = excluded.error, asked_at = excluded.asked_at,
                            down_since = case when excluded.down_since is null then null
                                else coalesce(file_scanner.down_since, excluded.down_since) end
                        """).params(since, error, at.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public Scans.Standing standing() {
        return jdbc.sql("""
                        select scanner.down_since, scanner.error, scanner.asked_at,
                            (select count(*) from file_files where scan = 'PENDING') as pending
                        from (select 1) one left join file_scanner scanner on true
                        """)
                .query((row, at) -> new Scans.Standing(
                        "",
                        instant(row, "down_since"),
                        row.getString("error"),
                        instant(row, "asked_at"),
                        row.getLong("pending")))
                .single();
    }

    @Override
    public List<Scans.Quarantined> quarantined() {
        return jdbc.sql("select * from file_files where scan = 'QUARANTINED' order by scanned_at desc limit 500")
                .query((row, at) ->
                        new Scans.Quarantined(file(row, at), row.getString("scan_finding"), instant(row, "scanned_at")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private Optional<byte[]> chunk(UUID id, int number) {
        return jdbc.sql("select bytes from file_chunks where file_id = ? and number = ?")
                .params(id, number)
                .query(byte[].class)
                .optional();
    }

    private static StoredFile file(ResultSet row, int index) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("case_id"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("uploader_id", UUID.class),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                ScanState.valueOf(row.getString("scan")));
    }
}
