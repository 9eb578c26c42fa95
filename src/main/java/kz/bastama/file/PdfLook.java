package kz.bastama.file;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a PDF far enough to tell whether anybody could read it. The module that knows the format implements it. */
public interface PdfLook {

    enum Finding {
        READABLE,

        /** No page can be found in it, whatever its first bytes say. */
        BROKEN,

        /** Closed by a password or by limited rights: nobody can look what is in it. */
        LOCKED,

        /** Becomes far too large when it is opened. */
        TOO_LARGE
    }

    Finding at(Path pdf) throws IOException;
}
