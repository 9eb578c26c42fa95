package kz.bastama.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two products that start on one machine at the same moment may be given the same port by it. */
@Timeout(90)
class EmbeddedDatabaseTest {

    @TempDir
    Path data;

    @Test
    void takesAnotherPortWhenTheFirstIsTaken() throws IOException {
        try (ServerSocket other = onAnyPort()) {
            try (EmbeddedDatabase database = start(other.getLocalPort())) {
                assertThat(database.url()).doesNotContain(":" + other.getLocalPort() + "/");
            }
        }
    }

    @Test
    void takesAnotherPortWhenTheFirstIsTakenWhileTheDatabaseIsMade() throws IOException {
        int port;
        try (ServerSocket free = onAnyPort()) {
            port = free.getLocalPort();
        }
        CompletableFuture<ServerSocket> quicker = CompletableFuture.supplyAsync(() -> bindOnceMakingBegan(port));
        try (EmbeddedDatabase database = start(port)) {
            assertThat(database.url()).doesNotContain(":" + port + "/");
        } finally {
            quicker.join().close();
        }
    }

    private EmbeddedDatabase start(int first) {
        IntSupplier ports = Stream.concat(Stream.of(first), Stream.generate(EmbeddedDatabaseTest::anyPort))
                .iterator()::next;
        return EmbeddedDatabase.start(data, Path.of("target", "postgresql"), ports);
    }

    private ServerSocket bindOnceMakingBegan(int port) {
        try {
            while (Files.notExists(data.resolve("database").resolve("PG_VERSION"))) {
                // another program makes the folder and tells nobody: its first file is all there is to see
                Thread.sleep(5);
            }
            return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int anyPort() {
        try (ServerSocket any = onAnyPort()) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerSocket onAnyPort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
