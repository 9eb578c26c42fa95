package kz.bastama;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What only the source files show. */
final class Sources {

    private static final Pattern CYRILLIC = Pattern.compile("[\\u0400-\\u04FF]|\\\\u+04[0-9a-fA-F]{2}");
    private static final Set<String> ALWAYS_ROOMS = Set.of("process", "persistence", "web");
    private static final int FLAT_FILES = 8;
    private static final int LONGEST_FILE = 250;

    private Sources() {}

    /** Files in which a sentence of an official language stands: wording belongs to messages and templates. */
    static List<Path> withCyrillic(Path folder) throws IOException {
        return java(folder).filter(file -> CYRILLIC.matcher(read(file)).find()).toList();
    }

    /** Modules that may use everything because nobody said what they may use; the wiring may. */
    static List<String> modulesWithoutDeclaration(Path folder) throws IOException {
        return modules(folder)
                .filter(module -> !module.endsWith("platform"))
                .filter(module -> !Files.exists(module.resolve("package-info.java"))
                        || !read(module.resolve("package-info.java")).contains("@ApplicationModule("))
                .map(module -> module.getFileName().toString())
                .toList();
    }

    /** Modules with rooms beside process, persistence and web although all their other files would fit on one shelf. */
    static List<String> modulesDividedTooEarly(Path folder) throws IOException {
        return modules(folder)
                .filter(module -> otherRooms(module).findAny().isPresent() && otherFiles(module) <= FLAT_FILES)
                .map(module -> module.getFileName().toString())
                .toList();
    }

    /** Files in which more than one thing stands, by their length. */
    static List<Path> thatAreTooLong(Path folder) throws IOException {
        return java(folder)
                .filter(file -> read(file).lines().count() > LONGEST_FILE)
                .toList();
    }

    private static long otherFiles(Path module) {
        return Stream.concat(Stream.of(module), otherRooms(module))
                .mapToLong(Sources::filesIn)
                .sum();
    }

    private static Stream<Path> otherRooms(Path module) {
        return list(module)
                .filter(Files::isDirectory)
                .filter(room -> !ALWAYS_ROOMS.contains(room.getFileName().toString()));
    }

    private static long filesIn(Path room) {
        return list(room).filter(file -> file.toString().endsWith(".java")).count();
    }

    private static Stream<Path> modules(Path folder) {
        return list(folder).filter(Files::isDirectory).sorted();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> java(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
