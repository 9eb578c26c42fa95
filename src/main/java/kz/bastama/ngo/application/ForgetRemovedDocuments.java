package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** @return how many documents were deleted whole */
    @Transactional
    public int all() {
        Instant now = clock.instant();
        return (int) shelf.removedBetween(now.minus(NO_LONGER_LOOKED_AT), now.minus(AFTER)).stream()
                .filter(this::forgetUnused)
                .count();
    }

    /** @return whether nothing is left of it; versions on which something relies stay without the others */
    private boolean forgetUnused(CabinetDocument document) {
        List<UUID> versions =
                document.versions().stream().map(DocumentVersion::fileId).toList();
        Set<UUID> relied =
                uses.stream().flatMap(use -> use.reliedOn(versions).stream()).collect(Collectors.toSet());
        List<UUID> unused =
                versions.stream().filter(file -> !relied.contains(file)).toList();
        unused.forEach(files::discard);
        if (!relied.isEmpty()) {
            unused.forEach(shelf::forgetVersion);
            return false;
        }
        shelf.forget(document.id());
        journal.record(JournalEntry.of(document.organisationId().toString(), "ngo.documentDeleted")
                .with(Map.of("title", document.title())));
        return true;
    }
}
