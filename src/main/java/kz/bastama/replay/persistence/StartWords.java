package kz.bastama.replay.persistence;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The messages of a replay before the product has started: what is wrong with the file is said at once. */
public final class StartWords {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private final Locale language;
    private final Properties texts = new Properties();

    public StartWords(Locale asked) {
        this.language = LANGUAGES.contains(asked.getLanguage()) ? asked : Locale.forLanguageTag("ru");
        String file = "/messages/replay.%s.properties".formatted(language.getLanguage());
        try (Reader reader =
                new InputStreamReader(StartWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param key without {@code replay.} */
    public String say(String key, Map<String, Object> facts) {
        Map<String, Object> named = new HashMap<>(facts);
        named.computeIfPresent("kind", (name, kind) -> texts.getProperty("replay.kind." + kind, kind.toString()));
        return new MessageFormat(texts.getProperty("replay." + key), ULocale.forLocale(language)).format(named);
    }
}
