package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionProcess;
import kz.bastama.competition.domain.Objections;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant wants no decision any more, until there is one: nobody's contract waits for an objection that is nobody's wish. */
@Service
public class TakeBackObjection {

    private final Applications applications;
    private final Objections objections;
    private final ObjectionProcess process;
    private final Organisations organisations;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    TakeBackObjection(
            Applications applications,
            Objections objections,
            ObjectionProcess process,
            Organisations organisations,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.objections = objections;
        this.process = process;
        this.organisations = organisations;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /** A case that was opened before objections could be taken back does not wait for it: it goes on to its decision. */
    @Transactional
    public Verdict of(UUID applicationId) {
        applications.findHeld(applicationId).orElseThrow();
        Objection before = objections.changingOf(applicationId).orElse(null);
        if (before == null || !before.state().isNameable() || !process.takenBack(before.id())) {
            return Verdict.refused(Refusal.of("competition.objectionStays", null));
        }
        Objection after = before.takenBack(clock.instant());
        objections.save(after);
        terms.close(after.id().toString(), ObjectionRules.DECISION);
        terms.close(after.id().toString(), ObjectionRules.RETURN);
        OfficialText name = organisations.name(after.organisationId());
        journal.record(JournalEntry.of(after.id().toString(), "competition.objectionTakenBack")
                .moved(before.state().name(), after.state().name())
                .by(name.ru(), name.kk())
                .with(Map.of("number", after.number())));
        return Verdict.allowed();
    }
}
