package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class MessagesTest {

    private static final Pattern USED = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)");
    private static final Pattern HANDED_ON =
            Pattern.compile("'((?:account|party|platform|legal|form|document|file|journal|notice|ngo|ngodatabase|expert"
                    + "|planning|competition|grant|insight|openness)(?:\\.[A-Za-z0-9_-]+)*\\.[A-Za-z0-9_-]+)'");

    private static final Pattern EVENT = Pattern.compile(
            "\"((?:document|engine|ngo|ngodatabase|expert|planning|competition|grant)\\.[a-z][A-Za-z]+)\"");
    /** Reports and score sheets have states that the journal does not tell. */
    private static final Pattern STATES =
            Pattern.compile("(?s)enum (?!ReportState)(?:\\w+State|Status) \\{([^}]*?)(?:;|})");

    private static Properties kazakh;
    private static Properties russian;
    private static Properties english;
    /** The keys of the editions that modules ask for. */
    private static String numbers;

    @BeforeAll
    static void read() throws IOException {
        kazakh = MessageTexts.read("kk");
        russian = MessageTexts.read("ru");
        english = MessageTexts.read("en");
        StringBuilder keys = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/legal/keys"))) {
            for (Path file : files.toList()) {
                keys.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        numbers = keys.toString();
    }

    @Test
    void hasEveryTextInThreeLanguages() {
        assertThat(kazakh.stringPropertyNames()).isEqualTo(russian.stringPropertyNames());
        assertThat(english.stringPropertyNames()).isEqualTo(russian.stringPropertyNames());
    }

    @Test
    void hasSamePlaceholdersInEachLanguage() {
        List<String> different = new ArrayList<>();
        for (String key : russian.stringPropertyNames()) {
            Set<String> expected = placeholders(russian, key);
            if (!expected.equals(placeholders(kazakh, key)) || !expected.equals(placeholders(english, key))) {
                different.add(key);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void leavesNoTextEmpty() {
        for (Properties language : List.of(kazakh, russian, english)) {
            assertThat(language.stringPropertyNames())
                    .allSatisfy(
                            key -> assertThat(language.getProperty(key)).as(key).isNotBlank());
        }
    }

    /** The journal keeps facts as texts: a wording that wants a number for a plural would break the page of the case. */
    @Test
    void wordsEventsWithTextsAlone() {
        for (Properties language : List.of(kazakh, russian, english)) {
            assertThat(language.stringPropertyNames())
                    .filteredOn(key -> key.startsWith("journal.") && !key.startsWith("journal.page."))
                    .allSatisfy(key -> assertThat(new MessageFormat(language.getProperty(key), ULocale.ROOT)
                                    .format(placeholders(language, key).stream()
                                            .collect(Collectors.toMap(name -> name, name -> "1"))))
                            .as(key)
                            .isNotBlank());
        }
    }

    /** Nobody is to read a code: what the journal writes has a sentence, a name in the choice of events, and named states. */
    @Test
    void wordsEveryEventAndStateOfTheJournal() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/kz/bastama"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file, StandardCharsets.UTF_8);
                String module = Path.of("src/main/java/kz/bastama")
                        .relativize(file)
                        .getName(0)
                        .toString();
                events(source).forEach(event -> missing.addAll(without("journal." + event, "event." + event)));
                states(source).forEach(state -> missing.addAll(without("state." + module + "." + state)));
            }
        }
        russian.stringPropertyNames().stream()
                .filter(key -> key.startsWith("journal.") && !key.startsWith("journal.page."))
                .forEach(key -> missing.addAll(without("event" + key.substring("journal".length()))));
        assertThat(missing).isEmpty();
    }

    /** Each literal of a file that writes to the journal, unless it is known for something else, as a refusal is. */
    private static Stream<String> events(String source) {
        return source.contains("JournalEntry.of(")
                ? EVENT.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .filter(code -> !numbers.contains(code))
                        .filter(code -> Stream.of("refusal." + code, "notice." + code + ".subject", code)
                                .noneMatch(russian::containsKey))
                : Stream.empty();
    }

    private static Stream<String> states(String source) {
        Matcher found = STATES.matcher(source);
        return found.find()
                ? Stream.of(found.group(1).replaceAll("(?s)/\\*.*?\\*/", "").split("[,;]"))
                        .map(String::strip)
                        .filter(name -> name.matches("[A-Z][A-Z_]*"))
                : Stream.empty();
    }

    private static List<String> without(String... keys) {
        return Stream.of(keys).filter(key -> !russian.containsKey(key)).toList();
    }

    /** A Kazakh text that is letter by letter the Russian one was probably never translated. */
    @Test
    void wordsKazakhInKazakh() {
        List<String> same = kazakh.stringPropertyNames().stream()
                .filter(key ->
                        kazakh.getProperty(key).replaceAll("\\{[^}]*}", "").length() > 25)
                .filter(key -> kazakh.getProperty(key).equals(russian.getProperty(key)))
                .toList();
        assertThat(same).isEmpty();
    }

    @Test
    void knowsEveryTextThatTemplatesUse() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String template =
                        Files.readString(file, StandardCharsets.UTF_8).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
                Stream.of(USED, HANDED_ON)
                        .flatMap(pattern -> pattern.matcher(template).results())
                        .map(found -> found.group(1))
                        .filter(key -> !russian.containsKey(key))
                        .forEach(key -> missing.add(file + ": " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void takesNamedAndNumberedArguments() {
        MessageFiles texts = new MessageFiles(
                Map.of(
                        "ru",
                                properties(
                                        "days", "{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}"),
                        "en", properties("page", "page {0}")),
                true);
        Locale russianLocale = Locale.forLanguageTag("ru-KZ");
        assertThat(texts.getMessage("days", new Object[] {Map.of("days", 1)}, russianLocale))
                .isEqualTo("1 день");
        assertThat(texts.getMessage("days", new Object[] {Map.of("days", 22)}, russianLocale))
                .isEqualTo("22 дня");
        assertThat(texts.getMessage("days", new Object[] {Map.of("days", 11)}, russianLocale))
                .isEqualTo("11 дней");
        assertThat(texts.getMessage("page", new Object[] {3}, Locale.ENGLISH)).isEqualTo("page 3");
    }

    @Test
    void wordsForManyReadersAtOnce() {
        MessageFiles texts =
                new MessageFiles(Map.of("en", properties("days", "{days, plural, one {# day} other {# days}}")), true);

        List<String> worded = IntStream.rangeClosed(2, 900)
                .parallel()
                .mapToObj(days -> texts.getMessage("days", new Object[] {Map.of("days", days)}, Locale.ENGLISH))
                .toList();

        assertThat(worded)
                .isEqualTo(IntStream.rangeClosed(2, 900)
                        .mapToObj(days -> days + " days")
                        .toList());
    }

    @Test
    void refusesMissingTextInTestsAndFallsBackInProduction() {
        Map<String, Properties> texts = Map.of("en", properties("known", "Known"), "kk", new Properties());
        Locale kk = Languages.KAZAKH;
        Assertions.assertThatThrownBy(() -> new MessageFiles(texts, true).getMessage("known", null, kk))
                .isInstanceOf(NoSuchMessageException.class);
        assertThat(new MessageFiles(texts, false).getMessage("known", null, kk)).isEqualTo("Known");
        assertThat(new MessageFiles(texts, false).getMessage("un.known", null, kk))
                .isEqualTo("un.known");
    }

    private static Set<String> placeholders(Properties language, String key) {
        String pattern = language.getProperty(key, "");
        try {
            return new TreeSet<>(new MessageFormat(pattern, ULocale.ROOT).getArgumentNames());
        } catch (IllegalArgumentException malformed) {
            return Set.of("malformed: " + pattern);
        }
    }

    private static Properties properties(String key, String text) {
        Properties properties = new Properties();
        properties.setProperty(key, text);
        return properties;
    }
}
