package kz.bastama.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.util.FileSystemUtils;

/** One throwaway PostgreSQL for the whole test run, started by the first test that needs it. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        EmbeddedDatabase database = Shared.DATABASE;
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password())
                .applyTo(context);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    public static Path folder() {
        return Path.of(Shared.DATABASE.toString());
    }

    public static String url(String database) {
        return Shared.DATABASE.url().replaceFirst("[^/]*$", database);
    }

    /** Of the product's user and of the superuser {@code postgres} as well. */
    public static String password() {
        return Shared.DATABASE.password();
    }

    /** Runs a statement as superuser. */
    public static void execute(String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database), "postgres", password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Shared {
        private static final EmbeddedDatabase DATABASE = start();

        private static EmbeddedDatabase start() {
            try {
                Path folder = Files.createTempDirectory("bastama-test");
                EmbeddedDatabase database = EmbeddedDatabase.start(folder, Path.of("target", "postgresql"), 0);
                forgetful(database);
                // Boot runs these after the contexts are closed: a database that went first would keep them waiting
                SpringApplication.getShutdownHandlers().add(() -> {
                    database.close();
                    FileSystemUtils.deleteRecursively(folder.toFile());
                });
                return database;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** No test cuts its power: it need not wait for the disk at every commit, as KilledProductTest sees the product do. */
        private static void forgetful(EmbeddedDatabase database) throws SQLException {
            try (var connection = DriverManager.getConnection(database.url(), "postgres", database.password());
                    var statement = connection.createStatement()) {
                statement.execute("alter role " + database.user() + " set synchronous_commit = off");
            }
        }
    }
}
