package kz.bastama.file;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is known of the files about viruses. */
public interface Scans {

    /** Files that do not exist are left out. */
    Map<UUID, ScanState> of(Collection<UUID> fileIds);

    /**
     * Those for which whoever relies on them waits: they are with the scanner, it answers, and it has not had them for so long that the
     * fault is ours.
     */
    Set<UUID> awaited(Collection<UUID> fileIds);

    /** Somebody relies on the file: it is scanned before what only lies in a cabinet. */
    void hurry(UUID fileId);

    /** Whether the scanner has given no answer for so long that nobody is made to wait for it. */
    boolean isDown();

    /** For the administrator. */
    Standing standing();

    /** Those that nobody opens, the newest first. */
    List<Quarantined> quarantined();

    /**
     * @param address empty where no scanner is configured
     * @param downSince since when it gives no answer, or null
     * @param error what it said or what failed, or null
     * @param askedAt when it was asked last, or null
     * @param pending files that wait for it
     */
    record Standing(String address, Instant downSince, String error, Instant askedAt, long pending) {}

    record Quarantined(StoredFile file, String virus, Instant at) {}
}
