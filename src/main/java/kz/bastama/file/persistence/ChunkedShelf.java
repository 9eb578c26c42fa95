package kz.bastama.file.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.file.FileKind;
import kz.bastama.file.FileShelf;
import kz.bastama.file.StoredFile;
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
                        insert into file_files (id, case_id, name, kind, size, sha256, uploader_id, stored_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        file.id(),
                        file.caseId(),
                        file.name(),
                        file.kind().name(),
                        file.size(),
                        file.sha256(),
                        file.uploaderId(),
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
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
