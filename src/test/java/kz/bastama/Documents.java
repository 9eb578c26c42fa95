package kz.bastama;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a document may name.
 *
 * @param types simple names of the types of the house, nested ones included
 * @param text all of the product: sources, settings, models, forms, scripts
 */
record Documents(Set<String> types, String text) {

    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
    private static final Pattern BLOCK = Pattern.compile("(?s)```\\w*\\n(.*?)```");
    private static final Pattern MODE = Pattern.compile("(?<![\\w-])--[a-z][a-z.-]+");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum|@interface)\\s+([A-Z]\\w*)");

    /** Words with a capital that are not ours. */
    private static final Set<String> FOREIGN = Set.of(
            "Clock", "BpmnError", "IllegalStateException", "UnexpectedRollbackException", "DataSource", "JavaDelegate");

    static Documents ofTheHouse() throws IOException {
        Set<String> types = new TreeSet<>(FOREIGN);
        for (String folder : List.of("src/main/java", "src/test/java/kz")) {
            Sources.java(Path.of(folder)).forEach(file -> {
                Matcher type = TYPE.matcher(Sources.read(file));
                while (type.find()) {
                    types.add(type.group(1));
                }
            });
        }
        return new Documents(types, everything());
    }

    private static String everything() throws IOException {
        StringBuilder text = new StringBuilder(Sources.read(Path.of("pom.xml")));
        for (String folder : List.of("src/main", "processes", "forms", ".ci")) {
            if (Files.exists(Path.of(folder))) {
                try (Stream<Path> files = Files.walk(Path.of(folder))) {
                    files.filter(file -> file.toString()
                                    .matches(".*(\\.(java|yml|yaml|html|bpmn|dmn|form|properties)|/run)"))
                            .forEach(file -> text.append(Sources.read(file)));
                }
            }
        }
        return text.toString();
    }

    boolean isType(String word) {
        return types.contains(word);
    }

    /** Names in the text that stand for nothing. */
    List<String> unknown(String document) {
        String prose = BLOCK.matcher(document).replaceAll("");
        Stream<String> blocks = BLOCK.matcher(document)
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(Documents::isOurCommand)
                .flatMap(line -> MODE.matcher(line).results())
                .map(mode -> mode.group())
                .filter(mode -> !isMode(mode));
        Stream<String> quoted =
                QUOTED.matcher(prose).results().map(found -> found.group(1)).filter(name -> !exists(name));
        Stream<String> links = LINK.matcher(prose)
                .results()
                .map(found -> found.group(1))
                .filter(target -> !target.contains(":"))
                .filter(target -> !isFile(target));
        return Stream.of(blocks, quoted, links).flatMap(it -> it).distinct().collect(Collectors.toList());
    }

    private boolean exists(String name) {
        if (name.contains("<") || name.contains("…") || name.contains("*")) {
            return true;
        }
        if (name.contains(" ")) {
            return !isOurCommand(name) || MODE.matcher(name).results().allMatch(mode -> isMode(mode.group()));
        }
        if (name.startsWith("--")) {
            return isMode(name);
        }
        if (name.matches("/[\\w/{}-]+")) {
            return text.contains("\"" + name)
                    || text.contains(name + "\"")
                    || name.startsWith("/actuator/") && text.contains(name.substring("/actuator/".length()));
        }
        if (name.matches("[\\w.-]+/[\\w./-]*") && !name.matches("[A-Z0-9/]+")) {
            return isFile(name) || text.contains("\"" + name.substring(0, name.indexOf('/')) + "\"");
        }
        if (name.matches("(StartEvent|Task|Gateway|Flow|Event|EndEvent|SubProcess|Call|Message|Error)_\\w+")) {
            return text.contains("\"" + name + "\"");
        }
        if (name.matches("[A-Z]+(_[A-Z]+)+")) {
            return name.matches("(SPRING|SERVER|MANAGEMENT)_.*")
                    || text.contains(name)
                    // Spring leaves out the dashes of a property where the environment names it
                    || text.replace("-", "").contains(name.toLowerCase().replace('_', '.'));
        }
        if (name.matches("bastama(\\.[\\w-]+)+")) {
            return text.contains(name) || text.contains(name.substring(name.lastIndexOf('.') + 1) + ":");
        }
        if (name.matches("[A-Z][a-z]+\\w*") && name.matches(".*[a-z].*")) {
            return isType(name)
                    || name.matches("[A-Z][a-z]+") && !name.matches(".*[a-z][A-Z].*") && text.contains(name);
        }
        return true;
    }

    private boolean isMode(String mode) {
        String name = mode.substring(2).replaceAll("=.*", "");
        return name.matches("(server|spring|management)\\..*") || text.contains(name);
    }

    private static boolean isOurCommand(String line) {
        return line.contains("mvn ") || line.contains("bastama.jar") || line.contains(".ci/");
    }

    /** Places are named from the top, from the document, or as the product sees them; what the build or a replay makes may be absent. */
    private static boolean isFile(String name) {
        return name.startsWith("target/")
                || name.startsWith("out/")
                || Stream.of("", "docs", "docs/adr", "src/main/resources", "src/main/java/kz/bastama")
                        .anyMatch(place -> Files.exists(Path.of(place, name)));
    }
}
