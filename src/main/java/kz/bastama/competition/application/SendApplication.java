package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationDigest;
import kz.bastama.competition.domain.ApplicationProcess;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The binding act: canonical answers, digests of the attached files, number, time to the millisecond and the SHA-256 over
 * them are stored in one transaction and shown at once; no file is read for it. Receipt and mail follow. A second click, a
 * retry or a lost answer find it sent.
 */
@Service
public class SendApplication {

    private final Applications applications;
    private final Competitions competitions;
    private final Attachments attachments;
    private final ScannedAttachments scannedAttachments;
    private final Organisations organisations;
    private final KeepProfile keepProfile;
    private final ApplicationProcess process;
    private final Forms forms;
    private final OpenIntake intake;
    private final Journal journal;
    private final Clock clock;

    SendApplication(
            Applications applications,
            Competitions competitions,
            Attachments attachments,
            ScannedAttachments scannedAttachments,
            Organisations organisations,
            KeepProfile keepProfile,
            ApplicationProcess process,
            Forms forms,
            OpenIntake intake,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.competitions = competitions;
        this.attachments = attachments;
        this.scannedAttachments = scannedAttachments;
        this.organisations = organisations;
        this.keepProfile = keepProfile;
        this.process = process;
        this.forms = forms;
        this.intake = intake;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Sent now, or by an earlier click. */
        record Sent(Application application) implements Outcome {}

        /** The form has mistakes; the draft stands as it was. */
        record Incomplete(Submission submission) implements Outcome {}

        record Refused(Verdict verdict) implements Outcome {}

        /** Somebody changed the draft or its files after it was shown to the sender: nothing is sent. */
        record Changed(Application present) implements Outcome {}
    }

    @Transactional
    public Outcome of(UUID id, Instant receivedAt, Map<String, Object> given, Locale language) {
        return of(id, Arrival.at(receivedAt), null, given, language);
    }

    /**
     * @param arrival when the request reached the server: what is received before the closing counts, whenever it is
     *     processed
     * @param seen what the sender was shown, or null where nothing was
     * @param given what the form may choose from and look at
     */
    @Transactional
    public Outcome of(UUID id, Arrival arrival, SeenContent seen, Map<String, Object> given, Locale language) {
        Application draft = applications.findHeld(id).orElseThrow();
        if (draft.state() == ApplicationState.WITHDRAWN) {
            return new Outcome.Changed(draft);
        }
        if (!draft.isDraft()) {
            return new Outcome.Sent(draft);
        }
        Competition competition = competitions.receiving(draft.competitionId());
        Instant received = arrival.at().truncatedTo(ChronoUnit.MILLIS);
        if (!intake.takes(competition, arrival)) {
            return new Outcome.Refused(intake.late(competition, received));
        }
        List<Attachment> files = attachments.of(id);
        if (seen != null && !seen.equals(SeenContent.of(draft, files))) {
            return new Outcome.Changed(draft);
        }
        Verdict scanned = scannedAttachments.toSend(files, received, competition.closesAt());
        if (!scanned.isAllowed()) {
            return new Outcome.Refused(scanned);
        }
        Form form = forms.form(draft.formId(), draft.formVersion());
        Submission submission = forms.read(form, forms.kept(draft.typed()), given, language);
        if (!submission.isValid()) {
            return new Outcome.Incomplete(submission);
        }
        return new Outcome.Sent(send(draft, files, competition, submission.answers(), received));
    }

    private Application send(
            Application draft, List<Attachment> files, Competition competition, Answers answers, Instant received) {
        String canonical = forms.toJson(answers);
        String number =
                applications.nextNumber(received.atZone(WorkingCalendar.ZONE).getYear());
        Application sent = applications.save(draft.sent(
                new Application.SentContent(
                        canonical,
                        answers.text("title"),
                        answers.number("total").orElseThrow(),
                        answers.number("months").orElseThrow().intValueExact(),
                        answers.text("applicationLanguage")),
                number,
                received,
                ApplicationDigest.of(number, received, canonical, files)));
        OfficialText organisation = organisations.name(sent.organisationId());
        journal.record(JournalEntry.of(sent.id().toString(), "competition.applicationSent")
                .moved(draft.state().name(), sent.state().name())
                .by(organisation.ru(), organisation.kk())
                .with(Map.of("number", number, "digest", sent.digest(), "files", Integer.toString(files.size()))));
        process.start(sent, competition, organisation);
        if (competition.isChecking()) {
            keepProfile.of(competition.id(), sent.organisationId());
            if (!process.intakeClosed(sent.id())) {
                throw new IllegalStateException("Application " + number + " does not wait for its check");
            }
        }
        return sent;
    }
}
