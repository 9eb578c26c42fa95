package kz.bastama.platform.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bastama.platform.StartRefused;
import org.postgresql.PGConnection;

/**
 * Copies all tables into one file, as they stood at one instant, while the product works on. The embedded server comes
 * without {@code pg_dump}, and the machine's own is often too old for it; this way both kinds of database are saved and
 * restored alike.
 */
final class MakeBackup {

    private static final String SNAPSHOT = "set transaction isolation level repeatable read read only";

    /** Nobody is signed in by a file that was carried away. */
    private static final String SESSIONS = "platform_sessions";

    private final Connection connection;

    MakeBackup(Connection connection) {
        this.connection = connection;
    }

    /** Writes under another name first, so that a backup that was broken off is never taken for one. */
    BackupManifest to(Path file) throws IOException, SQLException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        connection.setAutoCommit(false);
        try {
            try (var statement = connection.createStatement()) {
                statement.execute(SNAPSHOT);
            }
            if (!Catalogue.tables(connection).contains("platform_installation")) {
                throw new StartRefused(
                        "there is nothing of Bastama in this database yet",
                        "check which data folder or database you mean");
            }
            BackupManifest manifest;
            try (ZipOutputStream zip = new ZipOutputStream(DataFolder.ownersOnlyFile(unfinished))) {
                manifest = write(zip);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            connection.rollback();
            Files.deleteIfExists(unfinished);
        }
    }

    private BackupManifest write(ZipOutputStream zip) throws IOException, SQLException {
        List<BackupManifest.Table> tables = new ArrayList<>();
        for (String table : Catalogue.tables(connection)) {
            if (!table.startsWith(SESSIONS)) {
                tables.add(copy(table, zip));
            }
        }
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT,
                one("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"),
                one("select mode from platform_installation"),
                one("show server_version"),
                Catalogue.changes(connection),
                tables,
                sequences());
        zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
        BackupManifest.JSON.writeValue(zip, manifest);
        zip.closeEntry();
        return manifest;
    }

    private BackupManifest.Table copy(String table, ZipOutputStream zip) throws IOException, SQLException {
        List<String> columns = Catalogue.columns(connection, table);
        MessageDigest digest = BackupManifest.digest();
        BackupManifest.Table kept = new BackupManifest.Table(table, columns, 0, "");
        zip.putNextEntry(new ZipEntry(kept.entry()));
        OutputStream out = new DigestOutputStream(zip, digest);
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy %s (%s) to stdout".formatted(Catalogue.quoted(table), Catalogue.quoted(columns)), out);
        zip.closeEntry();
        return new BackupManifest.Table(table, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private List<BackupManifest.Sequence> sequences() throws SQLException {
        List<BackupManifest.Sequence> sequences = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sequencename, last_value from pg_sequences"
                        + " where schemaname = current_schema() and last_value is not null order by sequencename")) {
            while (row.next()) {
                sequences.add(new BackupManifest.Sequence(row.getString(1), row.getLong(2)));
            }
        }
        return sequences;
    }

    private String one(String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
