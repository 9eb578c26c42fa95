package kz.bastama.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import kz.bastama.platform.StartRefused;

/**
 * The PostgreSQL that comes with the product, kept in a folder between starts. It writes durably: the library's defaults
 * would lose the last commits with the power. Only this machine reaches it, by TCP and with a password that lies in the
 * folder; the product itself is not its superuser.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String UNPACKED = "unpacked";

    private static final String NAME = "bastama";
    private static final String MAJOR_VERSION = "17";
    private static final int ATTEMPTS = 5;

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server, and makes the product's database on the first start. Whatever an earlier start has left behind when
     * it was killed, at whatever moment, is put in order first.
     *
     * @param binaries where the server is unpacked to; null: into the folder
     * @param port 0: any free one
     * @throws StartRefused when the folder cannot be used, another product holds it, or the server does not come up
     */
    public static EmbeddedDatabase start(Path data, Path binaries, int port) {
        return start(data, binaries, port == 0 ? EmbeddedDatabase::freePort : () -> port);
    }

    /** @param ports asked again when somebody else was quicker to take one: making the database takes seconds */
    static EmbeddedDatabase start(Path data, Path binaries, IntSupplier ports) {
        refuseRootWithoutNamespaces();
        DataFolder folder = DataFolder.take(data);
        try {
            refuseOtherVersion(folder);
            StrayServer.stopOn(folder.database());
            folder.making();
            folder.turnLog();
            String password = Files.readString(folder.password()).strip();
            Path programs = binaries == null ? folder.server() : binaries.toAbsolutePath();
            EmbeddedDatabase database =
                    new EmbeddedDatabase(folder, server(folder, programs, ports, password), password);
            database.createUnlessThere();
            folder.made();
            return database;
        } catch (StartRefused refused) {
            folder.close();
            throw refused;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError failure) {
            StrayServer.stopOn(folder.database());
            folder.close();
            throw new StartRefused(
                    "the embedded PostgreSQL does not come up%s"
                            .formatted(folder.lastFatalLine().map(": "::concat).orElse("")),
                    "see %s; a full disk and a folder that forbids running programs are the usual causes"
                            .formatted(folder.log()),
                    failure);
        }
    }

    private static EmbeddedPostgres server(DataFolder folder, Path binaries, IntSupplier ports, String password)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = ports.getAsInt();
            try {
                refuseTakenPort(port);
                return server(folder, binaries, port, password);
            } catch (StartRefused taken) {
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
                // the library locks it before it asks whether to go on, and forgets it
                Files.deleteIfExists(folder.database().resolve("epg-lock"));
            }
        }
    }

    private static EmbeddedPostgres server(DataFolder folder, Path binaries, int port, String password)
            throws IOException {
        // the library lets everybody write where it unpacks the programs that we then run
        Path unpacked = DataFolder.ownersOnly(binaries).resolve(UNPACKED);
        System.setProperty("ot.epg.working-dir", unpacked.toString());
        var log = ProcessBuilder.Redirect.appendTo(folder.log().toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(unpacked.toFile())
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(made -> refuseTakenPort(port))
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", locale())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                .setConnectConfig("password", password)
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

    private static void refuseRootWithoutNamespaces() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (linux && System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()) {
            throw new StartRefused(
                    "PostgreSQL does not run as root, and this machine forbids the user namespace that would help",
                    "start as an ordinary user, or use an external database: SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD");
        }
    }

    private static void refuseOtherVersion(DataFolder folder) throws IOException {
        Path file = folder.database().resolve("PG_VERSION");
        if (Files.exists(file) && !Files.readString(file).strip().equals(MAJOR_VERSION)) {
            throw new StartRefused(
                    "the data in %s are of PostgreSQL %s, this Bastama brings %s"
                            .formatted(folder, Files.readString(file).strip(), MAJOR_VERSION),
                    "save them by --backup=FILE of the Bastama that wrote them, and --restore=FILE into a new folder (docs/operations.md)");
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Another server on the port would be waited for in vain: it answers, but not to our password. */
    private static void refuseTakenPort(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new StartRefused(
                    "port %d, set for the embedded PostgreSQL, is taken by another program".formatted(port),
                    "stop that program, or leave bastama.database.port unset: any free port will be used",
                    taken);
        }
    }

    private void createUnlessThere() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var there = statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(NAME))) {
                if (there.next()) {
                    return;
                }
            }
            for (String step : List.of(
                    "drop role if exists %s".formatted(NAME),
                    "create role %s login password '%s'".formatted(NAME, password),
                    "create database %s owner %s".formatted(NAME, NAME))) {
                statement.execute(step);
            }
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

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
