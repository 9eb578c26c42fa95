package kz.bastama.expert.persistence;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.domain.DrawCheck;
import kz.bastama.expert.domain.DrawCheck.Finding;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * {@code --verify-draw=FILE}: recomputes a draw from its published record and ends, with status 0 where everything holds and 1
 * where anything does not. No database is opened, no port is taken.
 */
class VerifyDrawCommand implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String COMMAND = "verify-draw";
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private final String language;
    private final Properties texts = new Properties();

    /** For the start of the product. */
    VerifyDrawCommand() {
        this("ru");
    }

    private VerifyDrawCommand(String asked) {
        this.language = LANGUAGES.contains(asked) ? asked : "ru";
        String file = "/messages/expert.%s.properties".formatted(language);
        try (Reader reader =
                new InputStreamReader(VerifyDrawCommand.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment settings = context.getEnvironment();
        if (settings.containsProperty(COMMAND)) {
            PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            System.exit(verify(
                    Path.of(settings.getRequiredProperty(COMMAND)), settings.getProperty("language", "ru"), console));
        }
    }

    /** Before anything looks for a database or a port. */
    @Override
    public int getOrder() {
        return -40;
    }

    /** @return the status with which the process ends */
    static int verify(Path file, String language, PrintStream console) {
        return new VerifyDrawCommand(language).verify(file, console);
    }

    private int verify(Path file, PrintStream console) {
        Optional<ExpertDraw> read = read(file);
        if (read.isEmpty()) {
            console.println(say("unreadable", Map.of("file", file.toString())));
            return 1;
        }
        List<Finding> findings = DrawCheck.of(read.get());
        for (Finding finding : findings) {
            String verdict = say(finding.holds() ? "right" : "wrong", Map.of());
            console.println(verdict + "  " + say(finding.code(), finding.facts()));
        }
        boolean holds = findings.stream().allMatch(Finding::holds);
        console.println(say(holds ? "holds" : "fails", Map.of()));
        return holds ? 0 : 1;
    }

    private static Optional<ExpertDraw> read(Path file) {
        try {
            return DrawFile.read(Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private String say(String key, Map<String, Object> facts) {
        return new MessageFormat(texts.getProperty("expert.verify." + key), ULocale.forLanguageTag(language))
                .format(facts);
    }
}
