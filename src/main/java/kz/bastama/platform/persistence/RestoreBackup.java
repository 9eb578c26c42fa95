package kz.bastama.platform.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import kz.bastama.platform.StartRefused;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.exception.LiquibaseException;
import org.postgresql.PGConnection;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * Fills an empty database from a backup, in one transaction: all of it or nothing. The tables are made as they were when the
 * backup was, from the same changes; what this release changed since then is done by its next start.
 */
final class RestoreBackup extends SchemaUpdate {

    private final ZipFile backup;
    private final BackupManifest manifest;

    private RestoreBackup(ZipFile backup, BackupManifest manifest) {
        super(manifest.mode());
        this.backup = backup;
        this.manifest = manifest;
    }

    /** @throws StartRefused when the file is no whole backup, or is of a newer release, or the database is not empty */
    static BackupManifest of(Path file, DataSource database, String changeLog)
            throws IOException, SQLException, LiquibaseException {
        try (ZipFile backup = new ZipFile(file.toFile())) {
            BackupManifest manifest = manifest(backup, file);
            refuseData(database);
            RestoreBackup restore = new RestoreBackup(backup, manifest);
            restore.setDataSource(database);
            restore.setChangeLog(changeLog);
            restore.setResourceLoader(new DefaultResourceLoader());
            restore.bringUpToDate();
            return manifest;
        }
    }

    private static void refuseData(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!Catalogue.tables(connection).isEmpty()) {
                throw new StartRefused(
                        "there are data already where the backup should go",
                        "give an empty folder (--bastama.data=...) or an empty database; nothing was changed");
            }
        }
    }

    private static BackupManifest manifest(ZipFile backup, Path file) throws IOException {
        ZipEntry entry = backup.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            throw new StartRefused(
                    "%s is no backup of Bastama".formatted(file), "name the file that --backup has written");
        }
        try (InputStream in = backup.getInputStream(entry)) {
            return BackupManifest.JSON.readValue(in, BackupManifest.class);
        }
    }

    @Override
    protected Liquibase createLiquibase(Connection connection) throws LiquibaseException {
        Liquibase liquibase = super.createLiquibase(connection);
        Set<String> missing = new HashSet<>(manifest.changes());
        DatabaseChangeLog all = liquibase.getDatabaseChangeLog();
        all.getChangeSets().removeIf(change -> !missing.remove(name(change)));
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "the backup is of another release of Bastama, which knows changes that this one does not: "
                            + missing,
                    "restore it with the release that wrote it, or a newer one");
        }
        return liquibase;
    }

    private static String name(ChangeSet change) {
        return change.getId() + "::" + change.getAuthor() + "::"
                + DatabaseChangeLog.normalizePath(change.getFilePath());
    }

    @Override
    void finish(Connection connection) throws SQLException {
        List<String> links = unlink(connection);
        List<String> tables = Catalogue.tables(connection);
        guards(connection, tables, "disable");
        execute(connection, "truncate " + Catalogue.quoted(tables));
        for (BackupManifest.Table table : manifest.tables()) {
            load(table, connection);
        }
        guards(connection, tables, "enable");
        for (BackupManifest.Sequence sequence : manifest.sequences()) {
            try (var set = connection.prepareStatement("select setval(quote_ident(?)::regclass, ?)")) {
                set.setString(1, sequence.name());
                set.setLong(2, sequence.last());
                set.execute();
            }
        }
        for (String link : links) {
            execute(connection, link);
        }
    }

    /** What the triggers guard was guarded when the rows were written. */
    private static void guards(Connection connection, List<String> tables, String how) throws SQLException {
        for (String table : tables) {
            execute(connection, "alter table %s %s trigger user".formatted(Catalogue.quoted(table), how));
        }
    }

    /** Tables point at each other in rings; the links go, and are made and checked again over the whole. */
    private static List<String> unlink(Connection connection) throws SQLException {
        String links = " from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace"
                + " order by conrelid, conname";
        List<String> again = Catalogue.names(
                connection,
                "select format('alter table %s add constraint %I %s', conrelid::regclass, conname,"
                        + " pg_get_constraintdef(oid))" + links);
        for (String drop : Catalogue.names(
                connection,
                "select format('alter table %s drop constraint %I', conrelid::regclass, conname)" + links)) {
            execute(connection, drop);
        }
        return again;
    }

    private void load(BackupManifest.Table table, Connection connection) throws SQLException {
        MessageDigest digest = BackupManifest.digest();
        ZipEntry entry = backup.getEntry(table.entry());
        if (entry == null) {
            throw damaged(table);
        }
        long rows;
        try (InputStream in = new DigestInputStream(backup.getInputStream(entry), digest)) {
            rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin"
                                    .formatted(Catalogue.quoted(table.name()), Catalogue.quoted(table.columns())),
                            in);
        } catch (IOException unreadable) {
            throw damaged(table);
        }
        if (rows != table.rows() || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
            throw damaged(table);
        }
    }

    private static StartRefused damaged(BackupManifest.Table table) {
        return new StartRefused(
                "the backup is damaged: table %s is not what was saved".formatted(table.name()),
                "nothing was restored; take another copy of the file, or an earlier backup");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
