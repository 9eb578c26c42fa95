package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.Forms;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and keeps a draft, exactly as typed: a draft is never refused for what is not right in it yet. */
@Service
public class DraftApplication {

    static final String FORM = "competition-apply";

    private final Applications applications;
    private final Competitions competitions;
    private final OpenIntake intake;
    private final Forms forms;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    DraftApplication(
            Applications applications,
            Competitions competitions,
            OpenIntake intake,
            Forms forms,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.competitions = competitions;
        this.intake = intake;
        this.forms = forms;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of a save. */
    public sealed interface Outcome {
        record Saved(Application application) implements Outcome {}

        /** Somebody saved another version meanwhile: both stand before the person, nothing is overwritten. */
        record Stale(Application present) implements Outcome {}

        /** The intake is over: from now on nobody changes it. */
        record Over(Application present, Verdict verdict) implements Outcome {}

        /** It is gone. */
        record Discarded() implements Outcome {}

        /** It was sent meanwhile, in another tab or by a colleague. */
        record NoDraft(Application present) implements Outcome {}
    }

    /** A draft in which nobody has typed yet is not begun once more. */
    @Transactional
    public Application begin(UUID lotId, UUID organisationId, Map<String, Object> prefilled) {
        Lot lot = competitions.lot(lotId).orElseThrow();
        String fresh = forms.keep(prefilled);
        applications.hold(organisationId);
        Optional<Application> untouched = applications.ofOrganisation(organisationId).stream()
                .filter(one -> one.isDraft() && one.lotId().equals(lotId))
                .filter(one -> one.typed().equals(fresh))
                .findFirst();
        return untouched.orElseGet(() -> begun(lot, organisationId, fresh));
    }

    private Application begun(Lot lot, UUID organisationId, String fresh) {
        Application draft = applications.save(Application.draft(
                UUID.randomUUID(),
                lot,
                organisationId,
                FORM,
                forms.version(FORM),
                fresh,
                actor.get().personId(),
                clock.instant()));
        journal.record(JournalEntry.of(draft.id().toString(), "competition.applicationBegun"));
        return draft;
    }

    @Transactional
    public Outcome save(UUID id, Integer seen, Map<String, Object> typed) {
        return save(id, seen, typed, Arrival.at(clock.instant()));
    }

    /**
     * @param seen version that the person had before the eyes
     * @param arrival when what was typed reached the server
     */
    @Transactional
    public Outcome save(UUID id, Integer seen, Map<String, Object> typed, Arrival arrival) {
        Application present = applications.findHeld(id).orElseThrow();
        if (!present.isDraft()) {
            return new Outcome.NoDraft(present);
        }
        Competition competition = competitions.find(present.competitionId()).orElseThrow();
        if (!intake.takes(competition, arrival)) {
            return new Outcome.Over(present, intake.late(competition, arrival.at()));
        }
        String kept = forms.keep(typed);
        if (kept.equals(present.typed())) {
            return new Outcome.Saved(present);
        }
        if (!present.version().equals(seen)) {
            return new Outcome.Stale(present);
        }
        String title = String.valueOf(typed.getOrDefault("title", "")).strip();
        String shown = title.length() > 300 ? title.substring(0, 300) : title;
        return new Outcome.Saved(
                applications.save(present.edited(kept, shown, actor.get().personId(), clock.instant(), seen)));
    }

    /** Until the intake closes: from then on nobody changes an application, nor removes one. */
    @Transactional
    public Outcome discard(UUID id, Arrival arrival) {
        Application present = applications.findHeld(id).orElseThrow();
        if (!present.isDraft()) {
            return new Outcome.NoDraft(present);
        }
        Competition competition = competitions.find(present.competitionId()).orElseThrow();
        if (!intake.takes(competition, arrival)) {
            return new Outcome.Over(present, intake.late(competition, arrival.at()));
        }
        applications.discard(id);
        journal.record(JournalEntry.of(id.toString(), "competition.draftDiscarded"));
        return new Outcome.Discarded();
    }
}
