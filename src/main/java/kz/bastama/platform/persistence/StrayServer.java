package kz.bastama.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.bastama.platform.StartRefused;

/**
 * A PostgreSQL that outlived its product: a killed JVM leaves it running on the data. The next start stops it in an orderly
 * way, since attaching to it would mean a server with settings and a port of an earlier day. Called only by the holder of the
 * data folder, so it can never be the server of a living product.
 */
final class StrayServer {

    private static final int PATIENCE_SECONDS = 30;

    private StrayServer() {}

    static void stopOn(Path database) {
        find(database).ifPresent(server -> {
            server.destroy();
            if (!gone(server)) {
                server.destroyForcibly();
                if (!gone(server)) {
                    throw new StartRefused(
                            "process %d, a PostgreSQL left over from an earlier start, does not stop"
                                    .formatted(server.pid()),
                            "end that process, then start again; no data is lost by it");
                }
            }
        });
    }

    private static Optional<ProcessHandle> find(Path database) {
        Path pidFile = database.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                            .filter(process -> worksOn(process, database));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** After a reboot the number may belong to anything, another PostgreSQL included. */
    private static boolean worksOn(ProcessHandle process, Path database) {
        return process.isAlive()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains("postgres") && line.contains(database.toString()))
                        .isPresent();
    }

    private static boolean gone(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
