package kz.bastama;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.account.Role;
import org.yaml.snakeyaml.Yaml;

/**
 * What the models may name: delegates, forms, decisions, terms, roles, texts, and the names that Java writes down.
 *
 * @param delegates bean name of each delegate, and whether what it starts issues papers or sends messages
 * @param forms id of each form, and whether Java names it
 * @param decisions ids of the decisions
 * @param terms names of the terms that every edition knows where it needs them, a group included
 * @param roles first part of the candidate groups
 * @param texts message keys that both Kazakh and Russian have
 * @param written text literals in the process rooms, by module
 * @param literals text literals in all of {@code src/main/java}
 */
record World(
        Map<String, Boolean> delegates,
        Set<String> forms,
        Set<String> decisions,
        Set<String> terms,
        Set<String> roles,
        Set<String> texts,
        Map<String, Set<String>> written,
        Set<String> literals) {

    private static final Path JAVA = Path.of("src/main/java/kz/bastama");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern USE_CASE = Pattern.compile("import kz\\.bastama\\.\\w+\\.application\\.(\\w+);");
    private static final Pattern DECISION = Pattern.compile("<(?:\\w+:)?decision\\s[^>]*id=\"([^\"]+)\"");

    static World asItIs() throws IOException {
        return new World(
                delegatesIn(JAVA),
                formsIn(Path.of("forms")),
                decisionsIn(Path.of("processes")),
                termsIn(Path.of("src/main/resources/legal")),
                Arrays.stream(Role.values())
                        .filter(Role::isStaff)
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                textsIn(Path.of("src/main/resources/messages")),
                writtenIn(JAVA),
                literalsOf(Sources.java(JAVA)));
    }

    private static Map<String, Boolean> delegatesIn(Path folder) throws IOException {
        Map<String, Path> sources = new HashMap<>();
        Sources.java(folder).forEach(file -> sources.put(stem(file), file));
        Map<String, Boolean> delegates = new TreeMap<>();
        sources.forEach((name, file) -> {
            if (name.endsWith("Delegate") && Sources.read(file).contains("implements JavaDelegate")) {
                delegates.put(
                        Character.toLowerCase(name.charAt(0)) + name.substring(1),
                        USE_CASE.matcher(Sources.read(file))
                                .results()
                                .map(used -> sources.get(used.group(1)))
                                .anyMatch(used -> used != null && reachesOutside(Sources.read(used))));
            }
        });
        return delegates;
    }

    private static boolean reachesOutside(String useCase) {
        return useCase.contains("import kz.bastama.document.Papers;")
                || useCase.contains("import kz.bastama.notice.Notices;");
    }

    private static Set<String> formsIn(Path folder) throws IOException {
        Set<String> forms = new TreeSet<>();
        for (Path file : files(folder, ".form")) {
            forms.add(new ObjectMapper().readTree(file.toFile()).path("id").asText());
        }
        return forms;
    }

    private static Set<String> decisionsIn(Path folder) throws IOException {
        Set<String> decisions = new TreeSet<>();
        for (Path file : files(folder, ".dmn")) {
            Matcher decision = DECISION.matcher(Sources.read(file));
            while (decision.find()) {
                decisions.add(decision.group(1));
            }
        }
        return decisions;
    }

    /**
     * Term names that all editions of a programme have, and those that a module asks for only {@code when} an edition has a second
     * stage; {@code intake.short} also makes {@code intake}.
     */
    private static Set<String> termsIn(Path folder) throws IOException {
        Map<String, Set<String>> byProgramme = new TreeMap<>();
        for (Path file : files(folder, ".yml")) {
            Object content = new Yaml().load(Sources.read(file));
            if (file.getParent().endsWith("keys") && content instanceof List<?> keys) {
                byProgramme.merge("when " + stem(file), conditional(keys), (one, other) -> one);
            }
            if (content instanceof Map<?, ?> edition && edition.get("rules") instanceof Map<?, ?> rules) {
                Set<String> terms = new TreeSet<>();
                names("", rules.get("terms"), terms);
                byProgramme.merge(String.valueOf(edition.get("programme")), terms, (one, other) -> {
                    one.retainAll(other);
                    return one;
                });
            }
        }
        return byProgramme.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> conditional(List<?> keys) {
        return keys.stream()
                .filter(Map.class::isInstance)
                .flatMap(group -> ((List<?>) ((Map<?, ?>) group).get("keys")).stream())
                .map(Object::toString)
                .filter(key -> key.startsWith("terms."))
                .map(key -> key.substring("terms.".length()))
                .collect(Collectors.toSet());
    }

    private static void names(String prefix, Object node, Set<String> terms) {
        if (node instanceof Map<?, ?> children) {
            children.forEach((key, child) -> {
                if (child instanceof Map<?, ?> && !key.equals("title")) {
                    String name = prefix.isEmpty() ? key.toString() : prefix + "." + key;
                    terms.add(name);
                    names(name, child, terms);
                }
            });
        }
    }

    private static Set<String> textsIn(Path folder) throws IOException {
        Map<String, Set<String>> keys = new HashMap<>();
        for (Path file : files(folder, ".properties")) {
            String language = stem(file).replaceAll(".*\\.", "");
            Properties texts = new Properties();
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            keys.computeIfAbsent(language, absent -> new HashSet<>()).addAll(texts.stringPropertyNames());
        }
        Set<String> both = new TreeSet<>(keys.getOrDefault("kk", Set.of()));
        both.retainAll(keys.getOrDefault("ru", Set.of()));
        return both;
    }

    private static Map<String, Set<String>> writtenIn(Path folder) throws IOException {
        Map<String, Set<String>> written = new TreeMap<>();
        try (Stream<Path> modules = Files.list(folder)) {
            for (Path module : modules.filter(Files::isDirectory).toList()) {
                Path room = module.resolve("process");
                if (Files.isDirectory(room)) {
                    written.put(module.getFileName().toString(), literalsOf(Sources.java(room)));
                }
            }
        }
        return written;
    }

    private static Set<String> literalsOf(Stream<Path> files) {
        Set<String> literals = new TreeSet<>();
        files.forEach(file -> {
            Matcher literal = LITERAL.matcher(Sources.read(file));
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        });
        return literals;
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
