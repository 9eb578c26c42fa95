package kz.bastama;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prints how large the rooms are. Numbers to look at, not to obey: nothing fails here. */
class HouseReportTest {

    private static final Path JAVA = Path.of("src/main/java/kz/bastama");
    private static final int MODULE_AND_FILE = 2;
    private static final Pattern PUBLIC =
            Pattern.compile("^public (?:[\\w-]+ )*(?:class|interface|record|enum|@interface) ", Pattern.MULTILINE);

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
        print("public types: %.0f %% (60)", publicShare(files));
        files.stream()
                .sorted(Comparator.comparing(HouseReportTest::codeLines).reversed())
                .limit(5)
                .forEach(file -> print("  %4d  %s", codeLines(file), JAVA.relativize(file)));
        publicAtTheRoot(files).forEach((module, types) -> print("public at the root of %s: %d (8)", module, types));
    }

    private static double publicShare(List<Path> files) {
        return 100.0 * files.stream().filter(HouseReportTest::isPublic).count() / files.size();
    }

    private static Map<String, Long> publicAtTheRoot(List<Path> files) {
        return files.stream()
                .filter(HouseReportTest::isPublic)
                .map(JAVA::relativize)
                .filter(file -> file.getNameCount() == MODULE_AND_FILE)
                .collect(Collectors.groupingBy(file -> file.getName(0).toString(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(module -> module.getValue() > 8)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isPublic(Path file) {
        return PUBLIC.matcher(Sources.read(file)).find();
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
