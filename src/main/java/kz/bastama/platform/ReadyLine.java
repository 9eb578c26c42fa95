package kz.bastama.platform;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says that the product is ready and where: the one line a newcomer, a script and a watchdog wait for. */
@Component
@Profile("!replay")
class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    private final List<StartNote> notes;

    ReadyLine(List<StartNote> notes) {
        this.notes = notes;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            say("http://localhost:" + web.getWebServer().getPort(), event.getTimeTaken());
        }
    }

    /** In UTF-8 whatever the terminal claims: the names in the notes are Kazakh. */
    private void say(String address, Duration taken) {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        double seconds = taken == null ? 0 : taken.toMillis() / 1000.0;
        console.printf(Locale.ROOT, "%nBastama is ready after %.1f s.%n", seconds);
        console.printf("  Portal     %s/%n", address);
        console.printf("  Tasklist   %s/camunda/app/tasklist/%n", address);
        notes.forEach(note -> note.lines().forEach(console::println));
        console.println();
    }
}
