package kz.bastama.platform;

import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Says that the product is ready and where: the one line a newcomer, a script and a watchdog wait for. */
@Component
class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.printf(
                    Locale.ROOT,
                    "%nBastama is ready after %.1f s.%n  Portal     %s/%n  Tasklist   %s/camunda/app/tasklist/%n%n",
                    seconds(event.getTimeTaken()),
                    address(web),
                    address(web));
        }
    }

    private static double seconds(Duration duration) {
        return duration == null ? 0 : duration.toMillis() / 1000.0;
    }

    private static String address(WebServerApplicationContext web) {
        return "http://localhost:" + web.getWebServer().getPort();
    }
}
