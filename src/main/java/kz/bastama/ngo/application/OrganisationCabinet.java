package kz.bastama.ngo.application;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.file.Files;
import kz.bastama.file.StoredFile;
import kz.bastama.file.Upload;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentKinds;
import kz.bastama.ngo.DocumentKinds.DocumentKind;
import kz.bastama.ngo.DocumentVersion;
import kz.bastama.ngo.FileCabinet;
import kz.bastama.ngo.NewDocument;
import kz.bastama.ngo.domain.CabinetShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps documents with their versions; the files belong to the organisation, whatever relies on them. */
@Service
class OrganisationCabinet implements FileCabinet {

    private static final int LONGEST_TITLE = 200;

    private final CabinetShelf shelf;
    private final DocumentKinds kinds;
    private final Files files;
    private final Journal journal;
    private final Clock clock;

    OrganisationCabinet(CabinetShelf shelf, DocumentKinds kinds, Files files, Journal journal, Clock clock) {
        this.shelf = shelf;
        this.kinds = kinds;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<CabinetDocument> of(UUID organisationId) {
        return shelf.of(organisationId);
    }

    @Override
    public Optional<CabinetDocument> find(UUID documentId) {
        return shelf.find(documentId);
    }

    @Override
    @Transactional(rollbackFor = IOException.class)
    public Kept keep(UUID organisationId, NewDocument document) throws IOException {
        Optional<CabinetDocument> former = Optional.ofNullable(document.replaces())
                .flatMap(shelf::find)
                .filter(found -> found.organisationId().equals(organisationId) && !found.removed());
        String code = former.map(CabinetDocument::kind).orElse(document.kind());
        Optional<DocumentKind> kind = kinds.find(code);
        List<Refusal> refusals = new ArrayList<>(mistakes(document, kind));
        if (!refusals.isEmpty()) {
            return new Kept.Refused(new Verdict(refusals));
        }
        Upload upload = files.store(document.content(), document.fileName(), organisationId.toString());
        if (upload instanceof Upload.Refused refused) {
            return new Kept.Refused(Verdict.refused(
                    Refusal.of(refused.reason(), null, refused.facts()).at("file")));
        }
        StoredFile file = ((Upload.Stored) upload).file();
        UUID id = former.map(CabinetDocument::id).orElseGet(UUID::randomUUID);
        DocumentVersion version = version(document, kind.orElseThrow(), file);
        if (former.isPresent()) {
            shelf.add(id, version);
        } else {
            shelf.open(new CabinetDocument(id, organisationId, code, title(document, file), List.of(version), false));
        }
        CabinetDocument kept = shelf.find(id).orElseThrow();
        tell(kept, "ngo.documentKept");
        return new Kept.Done(kept);
    }

    @Override
    @Transactional
    public void remove(UUID documentId) {
        shelf.find(documentId).filter(document -> !document.removed()).ifPresent(document -> {
            shelf.remove(documentId, clock.instant());
            tell(document, "ngo.documentRemoved");
        });
    }

    private List<Refusal> mistakes(NewDocument document, Optional<DocumentKind> kind) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (kind.isEmpty()) {
            refusals.add(Refusal.of("ngo.documentKindMissing", null).at("kind"));
        }
        if (document.title().length() > LONGEST_TITLE) {
            refusals.add(Refusal.of("ngo.documentTitleLong", null, Map.of("longest", LONGEST_TITLE))
                    .at("title"));
        }
        if (document.issuedOn() != null && document.issuedOn().isAfter(today)) {
            refusals.add(Refusal.of("ngo.issuedInFuture", null).at("issuedOn"));
        }
        boolean runsOut = kind.map(DocumentKind::validDays).isPresent();
        if (runsOut && document.issuedOn() == null && document.validUntil() == null) {
            refusals.add(Refusal.of("ngo.issueUnsaid", null).at("issuedOn"));
        }
        if (document.issuedOn() != null
                && document.validUntil() != null
                && document.validUntil().isBefore(document.issuedOn())) {
            refusals.add(Refusal.of("ngo.validBeforeIssue", null).at("validUntil"));
        }
        if (document.content() == null) {
            refusals.add(Refusal.of("ngo.documentFileMissing", null).at("file"));
        }
        return refusals;
    }

    private DocumentVersion version(NewDocument document, DocumentKind kind, StoredFile file) {
        LocalDate until = document.validUntil();
        if (until == null && kind.validDays() != null) {
            until = document.issuedOn().plusDays(kind.validDays());
        }
        return new DocumentVersion(
                0,
                file.id(),
                file.name(),
                file.size(),
                file.sha256(),
                document.issuedOn(),
                until,
                file.uploaderId(),
                file.storedAt());
    }

    private static String title(NewDocument document, StoredFile file) {
        if (!document.title().isBlank()) {
            return document.title().strip();
        }
        return file.name().substring(0, file.name().lastIndexOf('.'));
    }

    private void tell(CabinetDocument document, String what) {
        journal.record(JournalEntry.of(document.organisationId().toString(), what)
                .with(Map.of(
                        "title",
                        document.title(),
                        "version",
                        Integer.toString(document.newest().number()),
                        "sha256",
                        document.newest().sha256())));
    }
}
