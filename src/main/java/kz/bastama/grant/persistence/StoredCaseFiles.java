package kz.bastama.grant.persistence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.CaseFile;
import kz.bastama.grant.domain.CaseFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per quarter of a megabyte: neither a writer nor a slow reader holds a whole archive. */
@Repository
class StoredCaseFiles implements CaseFiles {

    private static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;

    StoredCaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(CaseFile file) {
        jdbc.sql("""
                        insert into grant_case_files
                            (id, grant_id, input, ordered_at, done, total, missing, made_at, sha256, size)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set input = excluded.input, done = excluded.done, total = excluded.total,
                            missing = excluded.missing, made_at = excluded.made_at, sha256 = excluded.sha256,
                            size = excluded.size
                        """)
                .params(
                        file.id(),
                        file.grantId(),
                        file.input(),
                        file.orderedAt().atOffset(ZoneOffset.UTC),
                        file.done(),
                        file.total(),
                        file.missing(),
                        file.madeAt() == null ? null : file.madeAt().atOffset(ZoneOffset.UTC),
                        file.sha256(),
                        file.size())
                .update();
    }

    @Override
    public Optional<CaseFile> find(UUID id) {
        return jdbc.sql("select * from grant_case_files where id = ?")
                .param(id)
                .query(StoredCaseFiles::file)
                .optional();
    }

    @Override
    public List<CaseFile> of(UUID grantId) {
        return jdbc.sql("select * from grant_case_files where grant_id = ? order by ordered_at desc, id")
                .param(grantId)
                .query(StoredCaseFiles::file)
                .list();
    }

    @Override
    public void progress(UUID id, int done, int total) {
        jdbc.sql("update grant_case_files set done = ?, total = ? where id = ?")
                .params(done, total, id)
                .update();
    }

    @Override
    public OutputStream writer(UUID id) {
        jdbc.sql("delete from grant_case_file_chunks where case_file_id = ?")
                .param(id)
                .update();
        return new Chunks(id);
    }

    @Override
    public void copy(UUID id, OutputStream to) throws IOException {
        Optional<byte[]> chunk = chunk(id, 0);
        for (int number = 1; chunk.isPresent(); number++) {
            to.write(chunk.get());
            chunk = chunk(id, number);
        }
    }

    private Optional<byte[]> chunk(UUID id, int number) {
        return jdbc.sql("select bytes from grant_case_file_chunks where case_file_id = ? and number = ?")
                .params(id, number)
                .query(byte[].class)
                .optional();
    }

    private static CaseFile file(ResultSet row, int at) throws SQLException {
        return new CaseFile(
                row.getObject("id", UUID.class),
                row.getObject("grant_id", UUID.class),
                row.getString("input"),
                instant(row, "ordered_at"),
                row.getInt("done"),
                row.getInt("total"),
                row.getInt("missing"),
                instant(row, "made_at"),
                row.getString("sha256"),
                row.getLong("size"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private final class Chunks extends OutputStream {

        private final UUID id;
        private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(CHUNK);
        private int number;

        private Chunks(UUID id) {
            this.id = id;
        }

        @Override
        public void write(int one) {
            waiting.write(one);
            keepFull();
        }

        @Override
        public void write(byte[] some, int from, int length) {
            for (int at = 0; at < length; ) {
                int fits = Math.min(CHUNK - waiting.size(), length - at);
                waiting.write(some, from + at, fits);
                at += fits;
                keepFull();
            }
        }

        @Override
        public void close() {
            if (waiting.size() > 0) {
                keep();
            }
        }

        private void keepFull() {
            if (waiting.size() >= CHUNK) {
                keep();
            }
        }

        private void keep() {
            jdbc.sql("insert into grant_case_file_chunks (case_file_id, number, bytes) values (?, ?, ?)")
                    .params(id, number++, waiting.toByteArray())
                    .update();
            waiting.reset();
        }
    }
}
