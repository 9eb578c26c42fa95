package kz.bastama.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The embedded database of a product that is at work in another process: how to reach it, as its data folder says. */
record RunningDatabase(String url, String user, String password) {

    private static final int PORT_LINE = 3;

    /** Empty when nobody is at work there. */
    static Optional<RunningDatabase> in(Path data) throws IOException {
        Path postmaster = data.resolve("database").resolve("postmaster.pid");
        if (Files.notExists(postmaster) || !holderLives(data.resolve("bastama.pid"))) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(postmaster);
        String password = Files.readString(data.resolve("database.password")).strip();
        return Optional.of(new RunningDatabase(
                "jdbc:postgresql://localhost:%s/bastama"
                        .formatted(lines.get(PORT_LINE).strip()),
                "bastama",
                password));
    }

    private static boolean holderLives(Path pid) throws IOException {
        String text = Files.exists(pid) ? Files.readString(pid).strip() : "";
        return !text.isEmpty()
                && ProcessHandle.of(Long.parseLong(text))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }
}
