package kz.bastama.platform.persistence;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kz.bastama.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.StringUtils;

/**
 * Makes sure there is a database before anything is built on it: starts the embedded one unless
 * {@code SPRING_DATASOURCE_URL} points elsewhere, and hands its address on as the very same property. The embedded one comes up
 * while the classes are looked through, and is waited for before the first bean. It goes down after everything that was built
 * on it.
 */
class DatabaseStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseStart.class);
    private static final String URL = "spring.datasource.url";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String mode = environment.getProperty("bastama.mode", "live");
        if (StringUtils.hasText(environment.getProperty(URL))) {
            ExternalDatabase.check(
                    environment.getProperty(URL),
                    environment.getProperty("spring.datasource.username"),
                    environment.getProperty("spring.datasource.password"),
                    mode);
            LOG.info("Works on {}", ExternalDatabase.address(environment.getProperty(URL)));
            beginSchema(CompletableFuture.supplyAsync(() -> external(environment), DatabaseStart::aside), context);
            return;
        }
        CompletableFuture<EmbeddedDatabase> coming =
                CompletableFuture.supplyAsync(() -> embedded(environment, mode), DatabaseStart::aside);
        beginSchema(coming.thenApply(it -> new DriverManagerDataSource(it.url(), it.user(), it.password())), context);
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        DisposableBean close = () -> coming.handle(DatabaseStart::close).join();
        beans.registerDisposableBean("embeddedDatabase", close);
        context.addBeanFactoryPostProcessor(factory -> handOn(arrived(coming), environment));
    }

    private static void beginSchema(
            CompletableFuture<DriverManagerDataSource> database, ConfigurableApplicationContext context) {
        context.getBeanFactory()
                .registerSingleton("schemaAhead", SchemaAhead.on(database, context.getEnvironment(), context));
    }

    private static DriverManagerDataSource external(ConfigurableEnvironment environment) {
        return new DriverManagerDataSource(
                environment.getRequiredProperty(URL),
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"));
    }

    private static EmbeddedDatabase embedded(ConfigurableEnvironment environment, String mode) {
        String server = environment.getProperty("bastama.database.server");
        EmbeddedDatabase database = EmbeddedDatabase.start(
                Path.of(environment.getProperty("bastama.data", "data")),
                StringUtils.hasText(server) ? Path.of(server) : UnpackedServer.besideProduct(),
                environment.getProperty("bastama.database.port", Integer.class, 0));
        Installation.refuseOther(database, mode);
        return database;
    }

    private static void aside(Runnable start) {
        new Thread(start, "embedded-database").start();
    }

    private static EmbeddedDatabase arrived(CompletableFuture<EmbeddedDatabase> coming) {
        try {
            return coming.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StartRefused refused ? refused : failed;
        }
    }

    private static void handOn(EmbeddedDatabase database, ConfigurableEnvironment environment) {
        LOG.info("Keeps its data in {}", database);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                URL,
                                database.url(),
                                "spring.datasource.username",
                                database.user(),
                                "spring.datasource.password",
                                database.password(),
                                "bastama.database.embedded",
                                true)));
    }

    /** @param failed then there is nothing to close */
    private static Void close(EmbeddedDatabase database, Throwable failed) {
        if (failed == null) {
            database.close();
        }
        return null;
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
