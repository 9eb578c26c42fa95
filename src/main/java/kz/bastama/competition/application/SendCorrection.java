package kz.bastama.competition.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationDigest;
import kz.bastama.competition.domain.ApplicationProcess;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.MendedFile;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The binding act of a correction: what was sent first with the marked fields as they are now, time to the millisecond and the
 * SHA-256 over number, time, content and the files that it is sent with. A second click finds it sent.
 */
@Service
public class SendCorrection {

    private final Applications applications;
    private final Corrections corrections;
    private final Attachments attachments;
    private final MarkedFields fields;
    private final Organisations organisations;
    private final ApplicationProcess process;
    private final ScannedAttachments scannedAttachments;
    private final ReworkTerm term;
    private final Forms forms;
    private final Journal journal;

    SendCorrection(
            Applications applications,
            Corrections corrections,
            Attachments attachments,
            MarkedFields fields,
            Organisations organisations,
            ApplicationProcess process,
            ScannedAttachments scannedAttachments,
            ReworkTerm term,
            Forms forms,
            Journal journal) {
        this.applications = applications;
        this.corrections = corrections;
        this.attachments = attachments;
        this.fields = fields;
        this.organisations = organisations;
        this.process = process;
        this.scannedAttachments = scannedAttachments;
        this.term = term;
        this.forms = forms;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Sent now, or by an earlier click. */
        record Sent(Correction correction) implements Outcome {}

        /** The form has mistakes; what was typed stands as it was. */
        record Incomplete(Submission submission) implements Outcome {}

        /** A marked document is still missing, or a file is not clean; nothing is sent, and it can be mended. */
        record FilesOpen(Verdict verdict) implements Outcome {}

        record Refused(Verdict verdict) implements Outcome {}

        /** Somebody saved another text, or exchanged a file, after it was shown to the sender: nothing is sent. */
        record Changed(Correction present, List<MendedFile> files) implements Outcome {}
    }

    /** The last instant at which the correction still counts. */
    public Optional<Instant> until(UUID applicationId) {
        return term.until(applicationId);
    }

    /**
     * @param receivedAt when the request reached the server: what is received within the term counts
     * @param seen what the sender saved, and the files that were shown
     */
    @Transactional
    public Outcome of(
            UUID applicationId, Instant receivedAt, SeenContent seen, Map<String, Object> given, Locale language) {
        Application returned = applications.findHeld(applicationId).orElseThrow();
        Correction draft = corrections.find(applicationId).orElseThrow();
        if (draft.isSent()) {
            return new Outcome.Sent(draft);
        }
        Instant received = receivedAt.truncatedTo(ChronoUnit.MILLIS);
        Instant due = until(applicationId).orElseThrow();
        if (returned.state() != ApplicationState.RETURNED || received.isAfter(due)) {
            return new Outcome.Refused(term.late(returned, received));
        }
        List<MendedFile> mended = attachments.mended(applicationId);
        if (!seen.equals(SeenContent.of(draft, SeenContent.filesOf(mended)))) {
            return new Outcome.Changed(draft, mended);
        }
        Verdict files = files(returned, mended, received, due);
        if (!files.isAllowed()) {
            return new Outcome.FilesOpen(files);
        }
        Form form = forms.form(returned.formId(), returned.formVersion());
        Submission submission = forms.read(form, merged(returned, draft, form), given, language);
        return submission.isValid()
                ? new Outcome.Sent(send(
                        returned,
                        draft,
                        submission.answers(),
                        MendedFile.merged(attachments.of(applicationId), mended),
                        received))
                : new Outcome.Incomplete(submission);
    }

    /** It is sent once: nobody sends it without a document that was asked for, or with a file that nobody can open. */
    private Verdict files(Application returned, List<MendedFile> mended, Instant received, Instant due) {
        Set<String> there = mended.stream().map(MendedFile::place).collect(Collectors.toSet());
        List<Refusal> refusals = new ArrayList<>(scannedAttachments
                .toSend(mended.stream().map(MendedFile::file).toList(), received, due)
                .refusals());
        fields.markedFiles(returned).stream()
                .filter(place -> !there.contains(place))
                .filter(place -> fields.attachment(returned, place).isEmpty())
                .forEach(place -> {
                    OfficialText kind = fields.label(returned, place);
                    refusals.add(Refusal.of("competition.markedDocumentMissing", null, Map.of("kind", kind)));
                });
        return new Verdict(refusals);
    }

    /** What was sent first, with the marked fields as they were typed now and nothing else changed. */
    private Map<String, Object> merged(Application returned, Correction draft, Form form) {
        Map<String, Object> typed = new LinkedHashMap<>(forms.typed(forms.fromJson(form, draft.before())));
        Map<String, Object> now = fields.typed(returned, draft);
        for (String field : fields.marked(returned)) {
            typed.remove(field);
            if (now.containsKey(field)) {
                typed.put(field, now.get(field));
            }
        }
        return typed;
    }

    private Correction send(
            Application returned, Correction draft, Answers answers, List<Attachment> files, Instant received) {
        String canonical = forms.toJson(answers);
        String digest = ApplicationDigest.of(returned.number(), received, canonical, files);
        Correction sent = draft.sent(canonical, received, digest);
        corrections.save(sent);
        Application after = applications.save(returned.corrected(
                new Application.SentContent(
                        canonical,
                        answers.text("title"),
                        answers.number("total").orElseThrow(),
                        answers.number("months").orElseThrow().intValueExact(),
                        answers.text("applicationLanguage")),
                forms.keep(forms.typed(answers))));
        OfficialText name = organisations.name(after.organisationId());
        journal.record(JournalEntry.of(after.id().toString(), "competition.correctionSent")
                .moved(returned.state().name(), after.state().name())
                .by(name.ru(), name.kk())
                .with(Map.of("number", after.number(), "digest", sent.digest())));
        if (!process.corrected(after.id())) {
            throw new IllegalStateException("Application " + after.number() + " does not wait for its correction");
        }
        term.close(after.id());
        return sent;
    }
}
