package kz.bastama.competition.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionDigest;
import kz.bastama.competition.domain.ObjectionProcess;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The binding act of an objection: canonical content, number, time to the millisecond and the SHA-256 over them are stored in one
 * transaction and shown at once; the receipt follows. A second click, a retry or a lost answer find it sent, and so does a second
 * objection to the same result.
 */
@Service
public class SendObjection {

    private final Applications applications;
    private final Competitions competitions;
    private final Objections objections;
    private final ObjectionRules rules;
    private final Organisations organisations;
    private final ObjectionProcess process;
    private final Forms forms;
    private final Terms terms;
    private final Journal journal;

    SendObjection(
            Applications applications,
            Competitions competitions,
            Objections objections,
            ObjectionRules rules,
            Organisations organisations,
            ObjectionProcess process,
            Forms forms,
            Terms terms,
            Journal journal) {
        this.applications = applications;
        this.competitions = competitions;
        this.objections = objections;
        this.rules = rules;
        this.organisations = organisations;
        this.process = process;
        this.forms = forms;
        this.terms = terms;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Sent now, or by an earlier click. */
        record Sent(Objection objection) implements Outcome {}

        /** The form has mistakes; what was typed stands as it was. */
        record Incomplete(Submission submission) implements Outcome {}

        record Refused(Verdict verdict) implements Outcome {}

        /** Somebody saved another text after the sender had saved: nothing is sent. */
        record Changed(Objection present) implements Outcome {}
    }

    /**
     * @param arrival when the request reached the server: what is received within the term counts, whenever it is processed
     * @param seen what the sender saved and sends
     */
    @Transactional
    public Outcome of(UUID applicationId, Arrival arrival, SeenContent seen, Locale language) {
        Application application = applications.findHeld(applicationId).orElseThrow();
        Objection draft = objections.changingOf(applicationId).orElseThrow();
        if (!draft.isDraft()) {
            return new Outcome.Sent(draft);
        }
        Competition competition = competitions.receiving(application.competitionId());
        Instant received = arrival.at().truncatedTo(ChronoUnit.MILLIS);
        Verdict open = rules.open(application, competition, received);
        if (!open.isAllowed()) {
            return new Outcome.Refused(open);
        }
        if (!seen.equals(SeenContent.of(draft))) {
            return new Outcome.Changed(draft);
        }
        Form form = ObjectionSubjects.open(forms.form(Objection.FORM, draft.formVersion()), application);
        Submission submission = forms.read(form, forms.kept(draft.typed()), language);
        return submission.isValid()
                ? new Outcome.Sent(send(application, competition, draft, submission.answers(), received))
                : new Outcome.Incomplete(submission);
    }

    private Objection send(
            Application application, Competition competition, Objection draft, Answers answers, Instant received) {
        String canonical = forms.toJson(answers);
        String number =
                objections.nextNumber(received.atZone(WorkingCalendar.ZONE).getYear());
        UUID about = rules.changed(application).map(Objection::id).orElse(null);
        Objection sent = draft.against(about)
                .registered(
                        number,
                        answers.text("objectionSubject"),
                        canonical,
                        received,
                        ObjectionDigest.of(number, received, canonical));
        objections.save(sent);
        OfficialText name = organisations.name(sent.organisationId());
        Map<String, String> facts =
                Map.of("number", number, "application", application.id().toString(), "digest", sent.digest());
        journal.record(JournalEntry.of(sent.id().toString(), "competition.objectionRegistered")
                .moved(draft.state().name(), sent.state().name())
                .by(name.ru(), name.kk())
                .with(facts));
        journal.record(JournalEntry.of(application.id().toString(), "competition.objectionRegistered")
                .by(name.ru(), name.kk())
                .with(facts));
        // The term of the decision runs from the end of the term for objections (by analogy: Order 687, point 588).
        terms.open(
                sent.id().toString(),
                competition.edition(),
                ObjectionRules.DECISION,
                rules.until(application, competition).orElseThrow());
        process.start(sent, competition, name);
        return sent;
    }
}
