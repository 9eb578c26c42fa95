package kz.bastama.platform;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.platform.persistence.TestDatabase;

/** The product as an operator has it: a process of its own, started with arguments, heard on its console, stopped or killed. */
public final class Product implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 240;
    private static final Pattern PORTAL = Pattern.compile("Portal +(http\\S+)");

    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final List<Expectation> expectations = new ArrayList<>();
    private final CompletableFuture<Void> ended;

    private Product(Process process) {
        this.process = process;
        this.ended = CompletableFuture.runAsync(this::listen, task -> new Thread(task, "console").start());
    }

    public static Product start(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:MetaspaceSize=256m",
                "-cp",
                classPath(),
                "kz.bastama.BastamaApplication",
                "--bastama.database.server=target/postgresql",
                "--bastama.papers.warm-up=false"));
        command.addAll(List.of(arguments));
        return run(command, environment);
    }

    /** On the database that all tests share, under that port. */
    public static Product onSharedDatabase(int port, String... more) {
        return start(
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        TestDatabase.url("bastama"),
                        "SPRING_DATASOURCE_USERNAME",
                        "bastama",
                        "SPRING_DATASOURCE_PASSWORD",
                        TestDatabase.password()),
                Stream.concat(Stream.of("--server.port=" + port), Stream.of(more))
                        .toArray(String[]::new));
    }

    /** Known beforehand, so that one product can follow another under the same address. */
    public static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** As {@code java -jar} starts it. */
    public static Product packaged(Path jar, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return run(command, Map.of());
    }

    private static Product run(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            return new Product(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the tests; and without an empty entry, which would mean the working directory. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty() && !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits for a line on the console; fails with all that was said when the product ends without it. */
    Product await(Predicate<String> line) {
        Expectation expectation = new Expectation(line, new CompletableFuture<>());
        synchronized (expectations) {
            output.toString().lines().forEach(expectation::hear);
            expectations.add(expectation);
        }
        try {
            CompletableFuture.anyOf(expectation.heard(), ended).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("not heard within %d s:%n%s".formatted(PATIENCE_SECONDS, output), late);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        if (!expectation.heard().isDone()) {
            throw new AssertionError("ended before it was heard:\n" + output);
        }
        return this;
    }

    public Product awaitReady() {
        return await(line -> line.startsWith("Bastama is ready"));
    }

    /** Where it says that it can be reached. */
    URI address() {
        await(line -> PORTAL.matcher(line).find());
        Matcher said = PORTAL.matcher(output);
        said.find();
        return URI.create(said.group(1));
    }

    /** Asks again and again while the product runs, without taking the processor from it. */
    void awaitThat(Callable<Boolean> holds) throws Exception {
        while (!holds.call()) {
            try {
                ended.get(20, TimeUnit.MILLISECONDS);
                throw new AssertionError("ended before it came so:\n" + output);
            } catch (TimeoutException stillRunning) {
                // asked again
            }
        }
    }

    public int awaitEnd() {
        try {
            ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return process.waitFor();
        } catch (Exception e) {
            throw new AssertionError("does not end:\n" + output, e);
        }
    }

    /** Of the product's own process, without its PostgreSQL; nothing where the system does not tell. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The processes that it has started and that still run. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    public String output() {
        return output.toString();
    }

    /** What {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void listen() {
        try (BufferedReader console = process.inputReader()) {
            for (String line = console.readLine(); line != null; line = console.readLine()) {
                synchronized (expectations) {
                    output.append(line).append('\n');
                    for (Expectation expectation : expectations) {
                        expectation.hear(line);
                    }
                }
            }
        } catch (IOException closed) {
            output.append(closed);
        }
    }

    private record Expectation(Predicate<String> line, CompletableFuture<String> heard) {
        void hear(String said) {
            if (line.test(said)) {
                heard.complete(said);
            }
        }
    }
}
