package kz.bastama.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What somebody sent: on the disk, looked into, and not kept yet. Whoever has it closes it.
 *
 * @param name safe to show and to hand out
 * @param size in bytes
 * @param sha256 in hexadecimal
 * @param refusal why it is not taken, or null; then there is nothing else
 */
public record LaidDown(Path path, String name, FileKind kind, long size, String sha256, Upload.Refused refusal)
        implements Closeable {

    public static LaidDown refused(Upload.Refused why) {
        return new LaidDown(null, "", null, 0, "", why);
    }

    @Override
    public void close() throws IOException {
        if (path != null) {
            java.nio.file.Files.deleteIfExists(path);
        }
    }
}
