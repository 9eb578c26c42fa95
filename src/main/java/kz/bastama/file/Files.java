package kz.bastama.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes files in and gives them back. They are never held in memory as a whole. */
public interface Files {

    /** The largest file that is taken, in bytes. */
    long LIMIT = 20L * 1024 * 1024;

    /**
     * Lays the content down and looks into it, for which it may wait: never in a transaction, since that would hold a connection. The
     * kind is read from the content; the name is only a label and is made safe.
     */
    LaidDown layDown(InputStream content, String name) throws IOException;

    /** Keeps what is not refused for the case in the transaction of the caller, uploaded by the present actor. */
    StoredFile keep(LaidDown laid, String caseId);

    /** Both at once. */
    Upload store(InputStream content, String name, String caseId) throws IOException;

    Optional<StoredFile> find(UUID id);

    /** All files of the case in the order of their upload. */
    List<StoredFile> ofCase(String caseId);

    /** Writes the content; nothing when there is no such file. */
    void copy(UUID id, OutputStream to) throws IOException;

    /** Forgets a file, for example when a draft no longer needs it. Whether it may, the module of the case decides. */
    void discard(UUID id);
}
