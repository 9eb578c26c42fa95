package kz.bastama.ngo.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.file.StoredFile;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentVersion;
import kz.bastama.ngo.FileCabinet.Kept;
import kz.bastama.ngo.domain.CabinetShelf;
import kz.bastama.ngo.domain.CabinetSpace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a file that was looked into on its shelf, if there is room. */
@Service
class KeepDocument {

    private final CabinetShelf shelf;
    private final WeighCabinet weighCabinet;
    private final Files files;
    private final Journal journal;

    KeepDocument(CabinetShelf shelf, WeighCabinet weighCabinet, Files files, Journal journal) {
        this.shelf = shelf;
        this.weighCabinet = weighCabinet;
        this.files = files;
        this.journal = journal;
    }

    /** What is known before the file lies there: its days, and of which document it is a version. */
    record Shape(UUID organisationId, UUID documentId, boolean isNew, String kind, String title, Days days) {}

    /** @param until null where it does not run out */
    record Days(LocalDate issued, LocalDate until) {}

    @Transactional
    Kept of(Shape shape, LaidDown laid) {
        CabinetSpace present = weighCabinet.held(shape.organisationId());
        if (!present.takes(laid.size())) {
            return new Kept.Refused(Verdict.refused(full("ngo.cabinetFull", present)));
        }
        return present.hasTimeToEmpty(laid.size())
                ? keep(shape, laid)
                : new Kept.Refused(Verdict.refused(full("ngo.cabinetEmptying", present)));
    }

    /** What an officer asked for: a full cabinet does not stand in its way. */
    @Transactional
    Kept forRework(Shape shape, LaidDown laid) {
        CabinetSpace present = weighCabinet.held(shape.organisationId());
        return present.takesForRework(laid.size())
                ? keep(shape, laid)
                : new Kept.Refused(Verdict.refused(full("ngo.cabinetFull", present)));
    }

    private Kept keep(Shape shape, LaidDown laid) {
        StoredFile file = files.keep(laid, shape.organisationId().toString());
        DocumentVersion version = version(shape.days(), file);
        if (shape.isNew()) {
            shelf.open(new CabinetDocument(
                    shape.documentId(),
                    shape.organisationId(),
                    shape.kind(),
                    title(shape, file),
                    List.of(version),
                    false));
        } else {
            shelf.add(shape.documentId(), version);
        }
        CabinetDocument kept = shelf.find(shape.documentId()).orElseThrow();
        journal.record(told(kept, "ngo.documentKept"));
        return new Kept.Done(kept);
    }

    static JournalEntry told(CabinetDocument document, String what) {
        return JournalEntry.of(document.organisationId().toString(), what)
                .with(Map.of(
                        "title",
                        document.title(),
                        "version",
                        Integer.toString(document.newest().number()),
                        "sha256",
                        document.newest().sha256()));
    }

    private static Refusal full(String code, CabinetSpace present) {
        return Refusal.of(
                        code,
                        null,
                        Map.of(
                                "documents", present.counted().versions(),
                                "mostDocuments", present.limit().versions(),
                                "used", megabytes(present.counted().bytes()),
                                "most", megabytes(present.limit().bytes())))
                .at("file");
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    private static DocumentVersion version(Days days, StoredFile file) {
        return new DocumentVersion(
                0,
                file.id(),
                file.name(),
                file.size(),
                file.sha256(),
                days.issued(),
                days.until(),
                file.uploaderId(),
                file.storedAt());
    }

    private static String title(Shape shape, StoredFile file) {
        return shape.title().isBlank()
                ? file.name().substring(0, file.name().lastIndexOf('.'))
                : shape.title().strip();
    }
}
