package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.form.Forms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is typed into the marked fields of a returned application, errors and all; no other field is taken. */
@Service
public class DraftCorrection {

    private final Applications applications;
    private final Corrections corrections;
    private final MarkedFields fields;
    private final Forms forms;
    private final CurrentActor actor;
    private final Clock clock;

    DraftCorrection(
            Applications applications,
            Corrections corrections,
            MarkedFields fields,
            Forms forms,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.corrections = corrections;
        this.fields = fields;
        this.forms = forms;
        this.actor = actor;
        this.clock = clock;
    }

    /** What became of a save. */
    public sealed interface Outcome {
        record Saved(Correction correction) implements Outcome {}

        /** Somebody saved another version meanwhile: nothing is overwritten. */
        record Stale(Correction present) implements Outcome {}

        /** Something was posted that is not marked: nothing of it is kept. */
        record NotMarked() implements Outcome {}

        /** The application does not wait for a correction: it was sent, or the term is over. */
        record NotAwaited(Application present) implements Outcome {}
    }

    /** @param seen version that the person had before the eyes */
    @Transactional
    public Outcome save(UUID applicationId, int seen, Map<String, Object> typed) {
        Application application = applications.findHeld(applicationId).orElseThrow();
        if (application.state() != ApplicationState.RETURNED) {
            return new Outcome.NotAwaited(application);
        }
        Set<String> marked = fields.marked(application);
        if (!marked.containsAll(typed.keySet())) {
            return new Outcome.NotMarked();
        }
        Correction present = corrections.find(applicationId).orElseThrow();
        String kept = forms.keep(typed);
        if (kept.equals(present.typed())) {
            return new Outcome.Saved(present);
        }
        if (present.version() != seen) {
            return new Outcome.Stale(present);
        }
        Correction edited = present.edited(kept, actor.get().personId(), clock.instant());
        corrections.save(edited);
        return new Outcome.Saved(edited);
    }
}
