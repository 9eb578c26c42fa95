package kz.bastama.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.core.env.Environment;
import org.springframework.web.context.support.GenericWebApplicationContext;

class HttpPortProbeTest {

    /** What papers and letters print is read from the settings. */
    @Test
    void namesAFreePortWhereAnyWillDo() {
        try (GenericWebApplicationContext context = new GenericWebApplicationContext()) {
            TestPropertyValues.of("server.port=0").applyTo(context);
            new HttpPortProbe().initialize(context);
            Environment settings = context.getEnvironment();
            assertThat(settings.getProperty("server.port", Integer.class)).isPositive();
            assertThat(settings.resolvePlaceholders("${bastama.address:http://localhost:${server.port:8080}}"))
                    .startsWith("http://localhost:")
                    .doesNotEndWith(":0");
        }
    }
}
