package kz.bastama.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.ConfigurableWebApplicationContext;

/**
 * Looks whether the HTTP port is free before anything else starts: the web server would find out only at the very end. Where any
 * port will do it names a free one, since papers and letters say the address.
 */
class HttpPortProbe implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port < 0 || !(context instanceof ConfigurableWebApplicationContext)) {
            return;
        }
        String address = environment.getProperty("server.address");
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
            if (port == 0) {
                environment
                        .getPropertySources()
                        .addFirst(new MapPropertySource("free-port", Map.of("server.port", probe.getLocalPort())));
            }
        } catch (IOException taken) {
            throw new StartRefused(
                    "cannot listen on port %d (%s)".formatted(port, taken.getMessage()),
                    "stop the program that has the port, or choose another one: --server.port=%d, or SERVER_PORT=%d in the environment"
                            .formatted(port + 1, port + 1),
                    taken);
        }
    }

    @Override
    public int getOrder() {
        return -10;
    }
}
