package kz.bastama.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.bastama.platform.StartRefused;
import liquibase.exception.LiquibaseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.StringUtils;

/**
 * What an administrator asks of the database instead of a start: {@code --backup=FILE}, which may be taken while the product
 * works, and {@code --restore=FILE} into an empty folder or database. The process ends with it.
 */
class BackupCommand implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final List<String> COMMANDS = List.of("backup", "restore");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (carriedOut(context.getEnvironment())) {
            System.exit(0);
        }
    }

    /**
     * @return whether one of the commands was given and done
     * @throws StartRefused when it could not be done; then nothing was changed
     */
    static boolean carriedOut(ConfigurableEnvironment settings) {
        Optional<String> asked =
                COMMANDS.stream().filter(settings::containsProperty).findFirst();
        asked.ifPresent(name -> carryOut(name, settings));
        return asked.isPresent();
    }

    /** Before the port is looked at: a running product has it while it is saved. */
    @Override
    public int getOrder() {
        return -20;
    }

    private static void carryOut(String name, ConfigurableEnvironment settings) {
        Path file = Path.of(settings.getRequiredProperty(name)).toAbsolutePath();
        boolean backup = name.equals("backup");
        if (backup == Files.exists(file)) {
            throw new StartRefused(
                    backup ? "%s is there already".formatted(file) : "there is no file %s".formatted(file),
                    backup
                            ? "choose a name that is free: a backup is never written over"
                            : "check the name of the file");
        }
        try (Place place = place(backup, settings)) {
            if (backup) {
                backup(place, file);
            } else {
                restore(place, file, settings.getProperty("spring.liquibase.change-log"));
            }
        } catch (IOException | SQLException | LiquibaseException failure) {
            Throwable root = failure;
            while (root.getCause() != null && !(root instanceof StartRefused)) {
                root = root.getCause();
            }
            throw root instanceof StartRefused refused
                    ? refused
                    : new StartRefused(
                            "%s failed: %s".formatted(name, root.getMessage()),
                            "check the room on the disk, the rights of the folder and the database",
                            failure);
        }
    }

    private static void backup(Place place, Path file) throws IOException, SQLException {
        try (Connection connection = place.database().getConnection()) {
            BackupManifest made = new MakeBackup(connection).to(file);
            System.out.printf(
                    "Saved %d tables with %d rows as of %s in %s (%d bytes).%n",
                    made.tables().size(), made.rows(), made.madeAt(), file, Files.size(file));
        }
    }

    private static void restore(Place place, Path file, String changeLog)
            throws IOException, SQLException, LiquibaseException {
        BackupManifest restored = RestoreBackup.of(file, place.database(), changeLog);
        System.out.printf(
                "Restored %d tables with %d rows as of %s into %s.%nNow start the product on it%s.%n",
                restored.tables().size(),
                restored.rows(),
                restored.madeAt(),
                place.name(),
                restored.mode().equals("demo") ? " with --demo" : "");
    }

    private static Place place(boolean reading, ConfigurableEnvironment settings) throws IOException {
        String url = settings.getProperty("spring.datasource.url");
        if (StringUtils.hasText(url)) {
            DriverManagerDataSource database = source(
                    url,
                    settings.getProperty("spring.datasource.username"),
                    settings.getProperty("spring.datasource.password"));
            return new Place(ExternalDatabase.address(url), database, () -> {});
        }
        Path data = Path.of(settings.getProperty("bastama.data", "data"));
        Optional<RunningDatabase> running = reading ? RunningDatabase.in(data) : Optional.empty();
        if (running.isPresent()) {
            return new Place(
                    data.toString(),
                    source(
                            running.get().url(),
                            running.get().user(),
                            running.get().password()),
                    () -> {});
        }
        if (reading && Files.notExists(data.resolve("database"))) {
            throw new StartRefused("there are no data in " + data, "name the folder: --bastama.data=/path/to/folder");
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(data, null, 0);
        return new Place(
                data.toString(), source(database.url(), database.user(), database.password()), database::close);
    }

    private static DriverManagerDataSource source(String url, String user, String password) {
        return new DriverManagerDataSource(url, user, password);
    }

    /** @param leave what is to be done when the work is over */
    private record Place(String name, DriverManagerDataSource database, Runnable leave) implements AutoCloseable {

        @Override
        public void close() {
            leave.run();
        }
    }
}
