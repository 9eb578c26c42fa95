package kz.bastama.document.paper;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The words that every paper in one language shares. */
final class Wordbook {

    private static final String FILE = "/messages/document.%s.properties";

    private final Locale language;
    private final Properties words = new Properties();

    Wordbook(Locale language) {
        this.language = language;
        String name = FILE.formatted(language.getLanguage());
        try (Reader reader = new InputStreamReader(Wordbook.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String say(String key, Object... arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No word " + key + " in " + language);
        }
        return new MessageFormat(pattern, language).format(arguments);
    }
}
