package kz.bastama.competition.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Documents;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentVersion;
import kz.bastama.ngo.FileCabinet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attaches documents of the file cabinet to a draft, and takes them off again. What reached the server before the closing counts,
 * whenever it is processed, and within a grace what comes from an open form.
 */
@Service
public class AttachDocument {

    private final Applications applications;
    private final Competitions competitions;
    private final OpenIntake intake;
    private final Attachments attachments;
    private final AskForDocuments askForDocuments;
    private final ScannedAttachments scannedAttachments;
    private final FileCabinet cabinet;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    AttachDocument(
            Applications applications,
            Competitions competitions,
            OpenIntake intake,
            Attachments attachments,
            AskForDocuments askForDocuments,
            ScannedAttachments scannedAttachments,
            FileCabinet cabinet,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.competitions = competitions;
        this.intake = intake;
        this.attachments = attachments;
        this.askForDocuments = askForDocuments;
        this.scannedAttachments = scannedAttachments;
        this.cabinet = cabinet;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** The newest version of a document of the applicant, in place of an earlier version of it. */
    @Transactional
    public Verdict fromCabinet(UUID applicationId, UUID documentId, Arrival arrival) {
        Application draft = held(applicationId);
        Verdict open = open(draft, arrival);
        if (!open.isAllowed()) {
            return open;
        }
        Optional<CabinetDocument> document = cabinet.find(documentId)
                .filter(found -> found.organisationId().equals(draft.organisationId()) && !found.removed());
        return document.map(found -> attach(draft, found))
                .orElseGet(() -> Verdict.refused(Refusal.of("competition.documentGone", null)));
    }

    /** For each kind that is asked for and has nothing yet: the document that holds longest, if it holds on the closing day. */
    @Transactional
    public Verdict fitting(UUID applicationId, Arrival arrival) {
        Application draft = held(applicationId);
        Verdict open = open(draft, arrival);
        if (!open.isAllowed()) {
            return open;
        }
        Documents documents = askForDocuments.of(draft);
        List<Refusal> refusals = new ArrayList<>();
        cabinet.of(draft.organisationId()).stream()
                .filter(isFitting(documents))
                .forEach(document -> refusals.addAll(attach(draft, document).refusals()));
        return new Verdict(refusals.stream().distinct().toList());
    }

    /** Whether a document would be taken by {@link #fitting}. */
    public static Predicate<CabinetDocument> isFitting(Documents documents) {
        return document -> documents.asked().stream().anyMatch(one -> one.kind().equals(document.kind()))
                && !document.kind().equals("other")
                && documents.of(document.kind()).isEmpty()
                && document.newest().holdsOn(documents.closing());
    }

    @Transactional
    public Verdict detach(UUID applicationId, UUID fileId, Arrival arrival) {
        Application draft = held(applicationId);
        Verdict open = open(draft, arrival);
        if (!open.isAllowed()) {
            return open;
        }
        attachments.of(applicationId).stream()
                .filter(one -> one.fileId().equals(fileId))
                .forEach(one -> {
                    attachments.detach(applicationId, fileId);
                    tell(one, "competition.documentDetached");
                });
        return Verdict.allowed();
    }

    /** For a draft that begins with the text of an application that was taken back. */
    @Transactional
    public void carryOver(UUID from, UUID to) {
        if (attachments.of(to).isEmpty()) {
            attachments.of(from).stream()
                    .flatMap(one -> cabinet.find(one.documentId()).stream())
                    .filter(document -> !document.removed())
                    .forEach(document -> attach(held(to), document));
        }
    }

    private Verdict attach(Application draft, CabinetDocument document) {
        DocumentVersion newest = document.newest();
        List<Attachment> present = attachments.of(draft.id());
        List<Attachment> former = present.stream()
                .filter(one -> one.documentId().equals(document.id()))
                .toList();
        if (former.stream().anyMatch(one -> one.fileId().equals(newest.fileId()))) {
            return Verdict.allowed();
        }
        if (Attachment.total(present) - Attachment.total(former) + newest.size() > Attachment.LIMIT) {
            return Verdict.refused(
                    Refusal.of("competition.documentsTooLarge", null, Map.of("limit", Attachment.LIMIT / 1024 / 1024))
                            .at("file"));
        }
        former.forEach(one -> attachments.detach(draft.id(), one.fileId()));
        Attachment attached =
                Attachment.newestOf(document, draft.id(), actor.get().personId(), clock.instant());
        attachments.attach(attached);
        scannedAttachments.hurry(attached);
        tell(attached, "competition.documentAttached");
        return Verdict.allowed();
    }

    private void tell(Attachment one, String what) {
        journal.record(JournalEntry.of(one.applicationId().toString(), what)
                .with(Map.of("name", one.name(), "sha256", one.sha256())));
    }

    private Application held(UUID applicationId) {
        return applications.findHeld(applicationId).orElseThrow();
    }

    /** Until it is sent, and as long as the intake takes what arrives: text and documents alike. */
    private Verdict open(Application draft, Arrival arrival) {
        if (!draft.isDraft()) {
            return Verdict.refused(Refusal.of("competition.documentsFixed", null));
        }
        Competition competition = competitions.find(draft.competitionId()).orElseThrow();
        return intake.takes(competition, arrival) ? Verdict.allowed() : intake.late(competition, arrival.at());
    }
}
