package kz.bastama.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import kz.bastama.platform.StartRefused;

/**
 * What outlives a killed JVM on its data: the PostgreSQL itself, or a program that was just making or starting it. The next
 * start ends them first. To attach to the server would mean settings and a port of an earlier day; a half-done {@code initdb}
 * would go on writing into the folder that is made anew. Called only by the holder of the data folder, so it can never be the
 * server of a living product.
 */
final class StrayServer {

    private static final Set<String> PROGRAMS = Set.of("initdb", "pg_ctl", "postgres", "initdb.exe", "postgres.exe");
    private static final int ATTEMPTS = 3;
    private static final int PATIENCE_SECONDS = 10;

    private StrayServer() {}

    /** @throws StartRefused when one of them does not end */
    static void stopOn(Path database) {
        long server = serverOf(database);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            boolean patient = attempt == 0;
            List<ProcessHandle> strays = on(database);
            if (strays.isEmpty()) {
                return;
            }
            strays.forEach(stray -> end(stray, patient && stray.pid() == server));
        }
        on(database).stream().findFirst().ifPresent(stray -> {
            throw new StartRefused(
                    "process %d, a PostgreSQL left over from an earlier start, does not stop".formatted(stray.pid()),
                    "end that process, then start again; no data is lost by it");
        });
    }

    /** By program and folder, never by the number in the pid file alone: after a reboot it may belong to anything. */
    private static List<ProcessHandle> on(Path database) {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().command().filter(StrayServer::isOurs).isPresent())
                .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch(database.toString()::equals))
                .toList();
    }

    private static boolean isOurs(String command) {
        return PROGRAMS.contains(Path.of(command).getFileName().toString());
    }

    private static long serverOf(Path database) {
        try (Stream<String> lines = Files.lines(database.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).orElse(0L);
        } catch (IOException | NumberFormatException none) {
            return 0;
        }
    }

    /** A server that is up is asked to stop; what is still being made has nothing to lose. */
    private static void end(ProcessHandle stray, boolean orderly) {
        List<ProcessHandle> all =
                Stream.concat(stray.descendants(), Stream.of(stray)).toList();
        if (orderly) {
            stray.destroy();
        } else {
            all.forEach(ProcessHandle::destroyForcibly);
        }
        all.forEach(StrayServer::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            // the next attempt is harder; what is only waiting to be reaped is not found again
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
