package kz.bastama.platform;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a start takes, on an empty folder and on the same folder again, by the clock and in processor time. It is no part of
 * the build: a figure depends on what else the machine does, so its load is printed beside it (docs/benchmarks.md).
 */
@Tag("benchmark")
class StartBenchmark {

    private static final Path JAR = Path.of(System.getProperty("bastama.jar", "target/bastama.jar"));

    @Test
    void tellsTimeToReady(@TempDir Path folder) throws IOException {
        if (!Files.exists(JAR)) {
            throw new AssertionError("package the product first: there is no " + JAR);
        }
        tell("first start, empty folder", folder);
        tell("second start, same folder", folder);
    }

    private static void tell(String what, Path folder) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        long begun = System.nanoTime();
        try (Product product =
                Product.packaged(JAR, "--demo", "--server.port=0", "--bastama.data=" + folder.resolve("data"))) {
            product.awaitReady();
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.1f s to ready, %.1f s of processor time in the JVM, load before %.1f, %d processors%n",
                    what,
                    taken.toMillis() / 1000.0,
                    product.processorTime().toMillis() / 1000.0,
                    load,
                    Runtime.getRuntime().availableProcessors());
        }
    }
}
