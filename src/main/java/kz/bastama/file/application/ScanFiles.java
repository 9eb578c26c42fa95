package kz.bastama.file.application;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
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
import kz.bastama.file.domain.FileShelf;
import kz.bastama.file.domain.Scanner;
import org.springframework.stereotype.Service;

/**
 * Has each new file scanned, one after the other. Whoever takes a file takes it for a while only: when its node dies, another
 * one takes it again. No connection to the database is held while the scanner works.
 */
@Service
public class ScanFiles implements Scans {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration AGAIN = Duration.ofSeconds(30);

    /** So long a silence is a failure of ours, and so long a queue too: nobody's application waits for either. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration GIVEN_UP = Duration.ofDays(1);

    private final Scanner scanner;
    private final FileShelf shelf;
    private final KeepFinding keepFinding;
    private final Clock clock;

    ScanFiles(Scanner scanner, FileShelf shelf, KeepFinding keepFinding, Clock clock) {
        this.scanner = scanner;
        this.shelf = shelf;
        this.keepFinding = keepFinding;
        this.clock = clock;
    }

    /** One file that waits; false when none does, or the scanner gives no answer. */
    public boolean next() {
        Instant now = clock.instant();
        if (!scanner.isConfigured()) {
            if (isGivenUp(now)) {
                shelf.acceptPending();
            }
            return false;
        }
        Optional<StoredFile> file = shelf.takePending(now, now.plus(LEASE));
        return file.isPresent() && scan(file.get());
    }

    /** Whether no node has asked a scanner for so long that none is in use any more: this one may only lack the setting. */
    private boolean isGivenUp(Instant now) {
        Instant asked = shelf.standing().askedAt();
        return asked == null || asked.isBefore(now.minus(GIVEN_UP));
    }

    private boolean scan(StoredFile file) {
        try {
            Scanner.Finding finding = scanner.scan(file.id(), out -> shelf.copy(file.id(), out));
            keepFinding.of(file, finding);
            return true;
        } catch (IOException silent) {
            Instant now = clock.instant();
            shelf.postpone(file.id(), now.plus(AGAIN));
            shelf.silent(now, String.valueOf(silent.getMessage()));
            return false;
        }
    }

    @Override
    public Map<UUID, ScanState> of(Collection<UUID> fileIds) {
        return shelf.scans(fileIds);
    }

    @Override
    public Set<UUID> awaited(Collection<UUID> fileIds) {
        return isDown() ? Set.of() : shelf.pendingSince(fileIds, clock.instant().minus(PATIENCE));
    }

    @Override
    public void hurry(UUID fileId) {
        shelf.hurry(fileId);
    }

    @Override
    public boolean isDown() {
        Instant since = shelf.standing().downSince();
        return since != null && since.isBefore(clock.instant().minus(PATIENCE));
    }

    @Override
    public Standing standing() {
        Standing kept = shelf.standing();
        return new Standing(scanner.address(), kept.downSince(), kept.error(), kept.askedAt(), kept.pending());
    }

    @Override
    public List<Quarantined> quarantined() {
        return shelf.quarantined();
    }
}
