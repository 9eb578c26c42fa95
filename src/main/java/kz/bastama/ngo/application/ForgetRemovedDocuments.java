package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.file.Files;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentUse;
import kz.bastama.ngo.DocumentVersion;
import kz.bastama.ngo.domain.CabinetShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes for good, bytes and all, what was taken out of a file cabinet and nothing relies on. Some time after it was taken
 * out: whoever attached it at that very moment is done by then.
 */
@Service
public class ForgetRemovedDocuments {

    private static final Duration AFTER = Duration.ofHours(1);

    /** What something still relies on so long afterwards was sent with it, and stays. */
    private static final Duration NO_LONGER_LOOKED_AT = Duration.ofDays(400);

    private final CabinetShelf shelf;
    private final List<DocumentUse> uses;
    private final Files files;
    private final Journal journal;
    private final Clock clock;

    ForgetRemovedDocuments(CabinetShelf shelf, List<DocumentUse> uses, Files files, Journal journal, Clock clock) {
        this.shelf = shelf;
        this.uses = uses;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return how many were deleted */
    @Transactional
    public int all() {
        Instant now = clock.instant();
        List<CabinetDocument> unused = shelf.removedBetween(now.minus(NO_LONGER_LOOKED_AT), now.minus(AFTER)).stream()
                .filter(this::isUnused)
                .toList();
        unused.forEach(this::forget);
        return unused.size();
    }

    private boolean isUnused(CabinetDocument document) {
        List<UUID> versions =
                document.versions().stream().map(DocumentVersion::fileId).toList();
        return uses.stream().noneMatch(use -> use.isAny(versions));
    }

    private void forget(CabinetDocument document) {
        document.versions().forEach(version -> files.discard(version.fileId()));
        shelf.forget(document.id());
        journal.record(JournalEntry.of(document.organisationId().toString(), "ngo.documentDeleted")
                .with(Map.of("title", document.title())));
    }
}
