package kz.bastama.replay.process;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.bastama.replay.domain.CaseReading;
import kz.bastama.replay.domain.Flaw;
import kz.bastama.replay.domain.ReplayCase;
import kz.bastama.replay.persistence.CaseFiles;
import kz.bastama.replay.persistence.StartWords;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/**
 * {@code --replay=CASE}: reads the case before anything is started, and gives the start a database of its own in a folder that
 * goes with the process. Everything that could reach real data or real people is turned off, whatever the environment says.
 */
class ReplayStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String REPLAY = "replay";
    private static final int CANNOT = 2;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment settings = context.getEnvironment();
        if (!settings.containsProperty(REPLAY)) {
            return;
        }
        StartWords words = new StartWords(Locale.forLanguageTag(settings.getProperty("language", "ru")));
        PrintStream console = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        ReplayCase replayed = read(settings, words, console);
        if (replayed == null) {
            System.exit(CANNOT);
        }
        context.getBeanFactory().registerSingleton("replayCase", replayed);
        settings.getPropertySources().addFirst(new MapPropertySource(REPLAY, ofItsOwn()));
    }

    /** Before any database is looked for. */
    @Override
    public int getOrder() {
        return -30;
    }

    /** @return null when it was said why there is no replay */
    private static ReplayCase read(ConfigurableEnvironment settings, StartWords words, PrintStream console) {
        if (settings.matchesProfiles("demo")
                || settings.containsProperty("demo")
                || StringUtils.hasText(settings.getProperty("spring.datasource.url"))) {
            console.println(words.say("start.otherDatabase", Map.of()));
            return null;
        }
        String asked = settings.getRequiredProperty(REPLAY);
        Optional<CaseReading> found = CaseFiles.find(asked);
        if (found.isEmpty()) {
            console.println(
                    words.say("start.noCase", Map.of("name", asked, "known", String.join(", ", CaseFiles.names()))));
            return null;
        }
        found.get().flaws().forEach(flaw -> console.println(said(asked, flaw, words)));
        return found.get().replayed();
    }

    private static String said(String file, Flaw flaw, StartWords words) {
        return "%s:%d: %s%s"
                .formatted(
                        file,
                        flaw.line(),
                        flaw.key().isEmpty() ? "" : flaw.key() + ": ",
                        words.say("flaw." + flaw.code(), flaw.facts()));
    }

    private static Map<String, Object> ofItsOwn() {
        try {
            Path folder = Files.createTempDirectory("bastama-replay");
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
            return Map.of(
                    "bastama.mode",
                    REPLAY,
                    "bastama.data",
                    folder.toString(),
                    "camunda.bpm.job-execution.enabled",
                    false,
                    "server.port",
                    -1,
                    // its passwords are made up, and gone with it
                    "bastama.password.strength",
                    4,
                    // the mail of a replay goes nowhere
                    "spring.mail.host",
                    false);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
