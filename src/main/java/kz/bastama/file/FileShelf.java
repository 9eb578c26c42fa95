package kz.bastama.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where files lie. For the room {@code persistence} only; other modules use {@link Files}. */
public interface FileShelf {

    void keep(StoredFile file, InputStream content) throws IOException;

    Optional<StoredFile> find(UUID id);

    List<StoredFile> ofCase(String caseId);

    void copy(UUID id, OutputStream to) throws IOException;

    void discard(UUID id);
}
