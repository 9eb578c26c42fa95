package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.MendedFile;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.FileCabinet;
import kz.bastama.ngo.NewDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exchanges marked files of a returned application and attaches the missing documents that are marked; nothing else. */
@Service
public class MendFiles {

    private final Applications applications;
    private final Attachments attachments;
    private final MarkedFields marks;
    private final ReworkTerm term;
    private final ScannedAttachments scannedAttachments;
    private final FileCabinet cabinet;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    MendFiles(
            Applications applications,
            Attachments attachments,
            MarkedFields marks,
            ReworkTerm term,
            ScannedAttachments scannedAttachments,
            FileCabinet cabinet,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.attachments = attachments;
        this.marks = marks;
        this.term = term;
        this.scannedAttachments = scannedAttachments;
        this.cabinet = cabinet;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** The newest version of a document of the applicant, of the kind that is marked. */
    @Transactional
    public Verdict fromCabinet(UUID applicationId, String place, UUID documentId, Instant receivedAt) {
        Application returned = applications.findHeld(applicationId).orElseThrow();
        Verdict open = open(returned, place, receivedAt);
        if (!open.isAllowed()) {
            return open;
        }
        Optional<CabinetDocument> document = cabinet.find(documentId)
                .filter(found -> found.organisationId().equals(returned.organisationId()) && !found.removed());
        return document.map(found -> mend(returned, place, found))
                .orElseGet(() -> Verdict.refused(Refusal.of("competition.documentGone", null)));
    }

    /** Whether the file at that place may be exchanged. */
    @Transactional(readOnly = true)
    public Verdict mayMend(UUID applicationId, String place, Instant receivedAt) {
        return open(applications.find(applicationId).orElseThrow(), place, receivedAt);
    }

    /** The document as a new version of the marked one. */
    NewDocument inPlace(UUID applicationId, String place, NewDocument document) {
        Application application = applications.find(applicationId).orElseThrow();
        return new NewDocument(
                marks.attachment(application, place).map(Attachment::documentId).orElse(null),
                marks.kind(application, place),
                document.title(),
                document.issuedOn(),
                document.validUntil(),
                document.file());
    }

    /** Goes back to how the place was sent first. */
    @Transactional
    public Verdict takeBack(UUID applicationId, String place, Instant receivedAt) {
        Application returned = applications.findHeld(applicationId).orElseThrow();
        Verdict open = open(returned, place, receivedAt);
        if (open.isAllowed()) {
            attachments.mended(applicationId).stream()
                    .filter(one -> one.place().equals(place))
                    .forEach(one -> {
                        attachments.unmend(applicationId, place);
                        tell(one.file(), "competition.mendingTakenBack");
                    });
        }
        return open;
    }

    private Verdict mend(Application returned, String place, CabinetDocument document) {
        if (!document.kind().equals(marks.kind(returned, place))) {
            return Verdict.refused(
                    Refusal.of("competition.otherKindOfDocument", null).at("file"));
        }
        Attachment file =
                Attachment.newestOf(document, returned.id(), actor.get().personId(), clock.instant());
        List<Attachment> first = attachments.of(returned.id());
        if (first.stream().anyMatch(one -> one.fileId().equals(file.fileId()))) {
            return Verdict.refused(Refusal.of("competition.sameDocument", null).at("file"));
        }
        List<MendedFile> mended = new ArrayList<>(attachments.mended(returned.id()));
        mended.removeIf(one -> one.place().equals(place));
        mended.add(new MendedFile(place, file));
        if (Attachment.total(MendedFile.merged(first, mended)) > Attachment.LIMIT) {
            return Verdict.refused(
                    Refusal.of("competition.documentsTooLarge", null, Map.of("limit", Attachment.LIMIT / 1024 / 1024))
                            .at("file"));
        }
        attachments.mend(new MendedFile(place, file));
        scannedAttachments.hurry(file);
        tell(file, "competition.fileMended");
        return Verdict.allowed();
    }

    private Verdict open(Application returned, String place, Instant received) {
        if (returned.state() != ApplicationState.RETURNED) {
            return Verdict.refused(Refusal.of("competition.documentsFixed", null));
        }
        if (received.isAfter(term.until(returned.id()).orElseThrow())) {
            return term.late(returned, received);
        }
        return marks.markedFiles(returned).contains(place)
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("competition.fileNotMarked", null));
    }

    private void tell(Attachment one, String what) {
        journal.record(JournalEntry.of(one.applicationId().toString(), what)
                .with(Map.of("name", one.name(), "sha256", one.sha256())));
    }
}
