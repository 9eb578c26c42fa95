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
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The binding act by which a returned objection is sent again; its number stays, and what was sent first is kept. */
@Service
public class MendObjection {

    private final Applications applications;
    private final Competitions competitions;
    private final Objections objections;
    private final ObjectionRules rules;
    private final Organisations organisations;
    private final ObjectionProcess process;
    private final Forms forms;
    private final Terms terms;
    private final Journal journal;

    MendObjection(
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

    /**
     * @param arrival when the request reached the server: what is received within the term counts
     * @param seen what the sender saved and sends
     */
    @Transactional
    public SendObjection.Outcome of(UUID applicationId, Arrival arrival, SeenContent seen, Locale language) {
        applications.findHeld(applicationId).orElseThrow();
        Objection returned = objections.changingOf(applicationId).orElseThrow();
        Instant received = arrival.at().truncatedTo(ChronoUnit.MILLIS);
        Instant due = rules.mendUntil(returned.id()).orElse(null);
        if (returned.mendedAt() != null || due == null) {
            return new SendObjection.Outcome.Sent(returned);
        }
        if (!returned.isReturned() || received.isAfter(due)) {
            Competition competition =
                    competitions.find(returned.competitionId()).orElseThrow();
            return new SendObjection.Outcome.Refused(
                    rules.late(competition, ObjectionRules.RETURN, "competition.objectionMendedLate", due, received));
        }
        if (!seen.equals(SeenContent.of(returned))) {
            return new SendObjection.Outcome.Changed(returned);
        }
        Application application = applications.find(applicationId).orElseThrow();
        Form form = ObjectionSubjects.open(forms.form(Objection.FORM, returned.formVersion()), application);
        Submission submission = forms.read(form, forms.kept(returned.typed()), language);
        return submission.isValid()
                ? new SendObjection.Outcome.Sent(mend(returned, submission.answers(), received))
                : new SendObjection.Outcome.Incomplete(submission);
    }

    private Objection mend(Objection returned, Answers answers, Instant received) {
        String canonical = forms.toJson(answers);
        Objection mended = returned.mended(
                answers.text("objectionSubject"),
                canonical,
                received,
                ObjectionDigest.of(returned.number(), received, canonical));
        objections.save(mended);
        OfficialText name = organisations.name(mended.organisationId());
        journal.record(JournalEntry.of(mended.id().toString(), "competition.objectionMended")
                .moved(returned.state().name(), mended.state().name())
                .by(name.ru(), name.kk())
                .with(Map.of("number", mended.number(), "digest", mended.digest())));
        if (!process.mended(mended.id())) {
            throw new IllegalStateException("Objection " + mended.number() + " does not wait for its mending");
        }
        terms.close(mended.id().toString(), ObjectionRules.RETURN);
        return mended;
    }
}
