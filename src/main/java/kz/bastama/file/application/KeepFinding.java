package kz.bastama.file.application;

import java.time.Clock;
import java.time.Instant;
import kz.bastama.file.FileQuarantined;
import kz.bastama.file.ScanState;
import kz.bastama.file.StoredFile;
import kz.bastama.file.domain.FileShelf;
import kz.bastama.file.domain.Scanner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the scanner said of a file; the modules hear of a virus in the same transaction. */
@Component
class KeepFinding {

    private final FileShelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepFinding(FileShelf shelf, ApplicationEventPublisher events, Clock clock) {
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void of(StoredFile file, Scanner.Finding finding) {
        Instant now = clock.instant();
        shelf.answered(now);
        boolean first = shelf.scanned(
                file.id(), finding.isClean() ? ScanState.CLEAN : ScanState.QUARANTINED, finding.virus(), now);
        if (first && !finding.isClean()) {
            events.publishEvent(new FileQuarantined(file, finding.virus()));
        }
    }
}
