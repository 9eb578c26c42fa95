package kz.bastama;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prints how large the rooms are. Numbers to look at, not to obey: nothing fails here. */
class HouseReportTest {

    private static final Path JAVA = Path.of("src/main/java/kz/bastama");

    @Test
    void printsSizesOfHouse() throws IOException {
        List<Path> files = Sources.java(JAVA)
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
        List<Integer> sizes =
                files.stream().map(HouseReportTest::codeLines).sorted().toList();
        int code = sizes.stream().mapToInt(Integer::intValue).sum();
        int comments = files.stream().mapToInt(HouseReportTest::commentLines).sum();
        print("types %d, code lines %d", sizes.size(), code);
        print(
                "lines of a type: mean %.0f (35), p90 %d (80), longest %d (250)",
                (double) code / sizes.size(), sizes.get(sizes.size() * 9 / 10), sizes.get(sizes.size() - 1));
        print("comment lines to 100 code lines: %.0f (8-18)", 100.0 * comments / code);
        print("public types: %.0f %% (60)", publicShare());
        files.stream()
                .sorted(Comparator.comparing(HouseReportTest::codeLines).reversed())
                .limit(5)
                .forEach(file -> print("  %4d  %s", codeLines(file), JAVA.relativize(file)));
        publicAtTheRoot().forEach((module, types) -> print("public at the root of %s: %d (8)", module, types));
    }

    private static double publicShare() {
        List<JavaClass> types = topLevel();
        long open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        return 100.0 * open / types.size();
    }

    private static Map<String, Long> publicAtTheRoot() {
        return topLevel().stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(Rooms.areRoots())
                .collect(Collectors.groupingBy(Rooms::module, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(module -> module.getValue() > 8)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<JavaClass> topLevel() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kz.bastama").stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .toList();
    }

    private static int codeLines(Path file) {
        return (int) Sources.read(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !isComment(line))
                .count();
    }

    private static int commentLines(Path file) {
        return (int) Sources.read(file)
                .lines()
                .map(String::strip)
                .filter(HouseReportTest::isComment)
                .count();
    }

    private static boolean isComment(String line) {
        return line.startsWith("//") || line.startsWith("/*") || line.startsWith("*");
    }

    private static void print(String line, Object... values) {
        System.out.println("house: " + String.format(Locale.ROOT, line, values));
    }
}
