package kz.bastama.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bastama.platform.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * The embedded server's programs beside the product, where the build has unpacked them: a first start then does not spend a
 * third of its time on that. A product that was copied without them unpacks them into its data folder.
 */
public final class UnpackedServer {

    private static final String FOLDER = "postgresql";
    private static final String ALL_THERE = ".exists";

    private UnpackedServer() {}

    /** @return null when there is none that this user may use */
    static Path besideProduct() {
        try {
            Path product = Path.of(UnpackedServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path beside = product.resolveSibling(FOLDER);
            return Files.isWritable(beside) && complete(beside) ? beside : null;
        } catch (URISyntaxException | IOException unreadable) {
            return null;
        }
    }

    private static boolean complete(Path folder) throws IOException {
        Path unpacked = folder.resolve(EmbeddedDatabase.UNPACKED);
        if (Files.notExists(unpacked)) {
            return false;
        }
        try (DirectoryStream<Path> servers = Files.newDirectoryStream(unpacked, "PG-*")) {
            for (Path server : servers) {
                if (Files.exists(server.resolve(ALL_THERE))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * A step of the build: unpacks the server into the folder named, unless it is there. The library does it only on the way
     * to a running server, so one is started and stopped. Where none can run, the build goes on without.
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try {
            if (!complete(folder)) {
                Path data = Files.createTempDirectory("bastama-unpack");
                EmbeddedDatabase.start(data, folder, 0).close();
                FileSystemUtils.deleteRecursively(data);
            }
        } catch (StartRefused refused) {
            System.out.println("The embedded server is not unpacked ahead: " + refused.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
