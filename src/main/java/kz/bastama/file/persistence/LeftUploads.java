package kz.bastama.file.persistence;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deletes at the start what a killed node had laid down of uploads. Only files of that name, and only old ones: other nodes may
 * be taking files at this moment. Their age is told by the file system, whose clock nobody moves for a demonstration.
 */
@Component
class LeftUploads {

    static final String PREFIX = "bastama-upload";

    private static final Logger LOG = LoggerFactory.getLogger(LeftUploads.class);

    /** No upload takes so long. */
    private static final Duration OLD = Duration.ofHours(6);

    /** Where an upload is laid down until it is known what it is. */
    static Path fresh() throws IOException {
        return Files.createTempFile(PREFIX, null);
    }

    @EventListener(ApplicationReadyEvent.class)
    void sweep() {
        try {
            Path probe = fresh();
            try {
                Instant now = Files.getLastModifiedTime(probe).toInstant();
                deleteBefore(probe.getParent(), FileTime.from(now.minus(OLD)));
            } finally {
                Files.deleteIfExists(probe);
            }
        } catch (IOException unreadable) {
            LOG.warn("What earlier starts left of uploads could not be deleted: {}", unreadable.toString());
        }
    }

    private static void deleteBefore(Path folder, FileTime moment) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path one : left) {
                if (Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(one).compareTo(moment) < 0) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }
}
