package kz.bastama.ngo.application;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentKinds;
import kz.bastama.ngo.DocumentKinds.DocumentKind;
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
    private final KeepDocument keepDocument;
    private final Journal journal;
    private final Clock clock;

    OrganisationCabinet(
            CabinetShelf shelf,
            DocumentKinds kinds,
            Files files,
            KeepDocument keepDocument,
            Journal journal,
            Clock clock) {
        this.shelf = shelf;
        this.kinds = kinds;
        this.files = files;
        this.keepDocument = keepDocument;
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
    public Kept keep(UUID organisationId, NewDocument document) throws IOException {
        return keep(organisationId, document, keepDocument::of);
    }

    @Override
    public Kept keepForRework(UUID organisationId, NewDocument document) throws IOException {
        return keep(organisationId, document, keepDocument::forRework);
    }

    private Kept keep(
            UUID organisationId, NewDocument document, BiFunction<KeepDocument.Shape, LaidDown, Kept> onTheShelf)
            throws IOException {
        Optional<CabinetDocument> former = Optional.ofNullable(document.replaces())
                .flatMap(shelf::find)
                .filter(found -> found.organisationId().equals(organisationId) && !found.removed());
        String code = former.map(CabinetDocument::kind).orElse(document.kind());
        Optional<DocumentKind> kind = kinds.find(code);
        List<Refusal> refusals = mistakes(document, kind);
        if (!refusals.isEmpty()) {
            return new Kept.Refused(new Verdict(refusals));
        }
        try (LaidDown laid =
                files.layDown(document.file().content(), document.file().name())) {
            if (laid.refusal() != null) {
                return new Kept.Refused(Verdict.refused(
                        Refusal.of(laid.refusal().reason(), null, laid.refusal().facts())
                                .at("file")));
            }
            UUID id = former.map(CabinetDocument::id).orElseGet(UUID::randomUUID);
            KeepDocument.Days days = days(document, kind.orElseThrow());
            return onTheShelf.apply(
                    new KeepDocument.Shape(organisationId, id, former.isEmpty(), code, document.title(), days), laid);
        }
    }

    @Override
    @Transactional
    public void remove(UUID documentId) {
        shelf.find(documentId).filter(document -> !document.removed()).ifPresent(document -> {
            shelf.remove(documentId, clock.instant());
            journal.record(KeepDocument.told(document, "ngo.documentRemoved"));
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
        if (document.file() == null) {
            refusals.add(Refusal.of("ngo.documentFileMissing", null).at("file"));
        }
        return refusals;
    }

    private static KeepDocument.Days days(NewDocument document, DocumentKind kind) {
        LocalDate until = document.validUntil();
        if (until == null && kind.validDays() != null) {
            until = document.issuedOn().plusDays(kind.validDays());
        }
        return new KeepDocument.Days(document.issuedOn(), until);
    }
}
