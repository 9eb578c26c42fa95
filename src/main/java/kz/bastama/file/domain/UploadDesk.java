package kz.bastama.file.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** Where an upload lies until it is known what it is, and where it is looked into. */
public interface UploadDesk {

    /** A place of its own. */
    Path fresh() throws IOException;

    /**
     * Looks into it when the turn of that person has come.
     *
     * @return null when it does not come in time
     */
    Seen look(UUID personId, Path file) throws IOException;
}
