package kz.bastama.platform.persistence;

import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Makes sure there is a database before anything is built on it: starts the embedded one unless
 * {@code SPRING_DATASOURCE_URL} points elsewhere, and hands its address on as the very same property. It goes down after
 * everything that was built on it.
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
            return;
        }
        String server = environment.getProperty("bastama.database.server");
        EmbeddedDatabase database = EmbeddedDatabase.start(
                Path.of(environment.getProperty("bastama.data", "data")),
                StringUtils.hasText(server) ? Path.of(server) : null,
                environment.getProperty("bastama.database.port", Integer.class, 0));
        Installation.refuseOther(database, mode);
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
                                database.password())));
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("embeddedDatabase", database);
        beans.registerDisposableBean("embeddedDatabase", (DisposableBean) database::close);
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
