package kz.bastama.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.file.ScanState;
import kz.bastama.file.Scans;
import kz.bastama.file.StoredFile;

/** Where files lie. */
public interface FileShelf {

    void keep(StoredFile file, InputStream content) throws IOException;

    Optional<StoredFile> find(UUID id);

    List<StoredFile> ofCase(String caseId);

    void copy(UUID id, OutputStream to) throws IOException;

    void discard(UUID id);

    /**
     * The next file for the scanner; nobody else gets it before the end of the lease. What somebody relies on comes first, then
     * whoever has fewest files waiting, then what waits longest.
     */
    Optional<StoredFile> takePending(Instant now, Instant leaseEnds);

    /** Before those on which nobody relies. */
    void hurry(UUID id);

    /** Those of the files that wait for the scanner and were stored after that. */
    Set<UUID> pendingSince(Collection<UUID> ids, Instant stored);

    void postpone(UUID id, Instant until);

    /** @return false when another node was faster */
    boolean scanned(UUID id, ScanState state, String finding, Instant at);

    /** No scanner is configured any more: what waits for it is taken as it is. */
    void acceptPending();

    Map<UUID, ScanState> scans(Collection<UUID> ids);

    void answered(Instant at);

    void silent(Instant at, String error);

    /** Without the address. */
    Scans.Standing standing();

    List<Scans.Quarantined> quarantined();
}
