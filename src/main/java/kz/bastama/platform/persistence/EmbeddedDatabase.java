package kz.bastama.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The PostgreSQL that comes with the product, kept in a folder between starts. It writes durably: the library's defaults
 * would lose the last commits with the power. Only this machine reaches it, by TCP and with a password that lies in the
 * folder; the product itself is not its superuser.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "bastama";

    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server and makes the product's database on the first start.
     *
     * @param folder holds the data, the password and the log
     * @param binaries where the server is unpacked to; must not be cleaned while it runs, so not the machine's temporary folder
     * @param port 0: any free one
     */
    public static EmbeddedDatabase start(Path folder, Path binaries, int port) {
        try {
            Files.createDirectories(folder);
            Path password = passwordIn(folder);
            String secret = Files.readString(password).strip();
            EmbeddedPostgres server = server(folder, binaries, port, password, secret);
            EmbeddedDatabase database = new EmbeddedDatabase(server, secret);
            database.createUnlessThere();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres server(Path folder, Path binaries, int port, Path password, String secret)
            throws IOException {
        System.setProperty("ot.epg.working-dir", binaries.toAbsolutePath().toString());
        var log = ProcessBuilder.Redirect.appendTo(
                folder.resolve("postgresql.log").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toAbsolutePath().toFile())
                .setDataDirectory(folder.resolve("database").toAbsolutePath())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", locale())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toAbsolutePath().toString())
                .setConnectConfig("password", secret)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("log_checkpoints", "off")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    /** Under plain C the lower() of PostgreSQL and its trigrams do not know Cyrillic. */
    private static String locale() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        return mac ? "en_US.UTF-8" : "C.UTF-8";
    }

    private static Path passwordIn(Path folder) throws IOException {
        Path file = folder.resolve("database.password");
        if (Files.notExists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, HexFormat.of().formatHex(secret) + "\n");
        }
        return file;
    }

    private void createUnlessThere() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var there = statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(NAME))) {
                if (there.next()) {
                    return;
                }
            }
            statement.execute("drop role if exists %s".formatted(NAME));
            statement.execute("create role %s login password '%s'".formatted(NAME, password));
            statement.execute("create database %s owner %s".formatted(NAME, NAME));
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), NAME);
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
