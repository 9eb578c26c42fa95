package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.form.Forms;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is typed into an objection, errors and all: before it is sent, and again where it came back because of a defect. */
@Service
public class DraftObjection {

    private final Applications applications;
    private final Competitions competitions;
    private final Objections objections;
    private final ObjectionRules rules;
    private final Forms forms;
    private final CurrentActor actor;
    private final Clock clock;

    DraftObjection(
            Applications applications,
            Competitions competitions,
            Objections objections,
            ObjectionRules rules,
            Forms forms,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.competitions = competitions;
        this.objections = objections;
        this.rules = rules;
        this.forms = forms;
        this.actor = actor;
        this.clock = clock;
    }

    /** What became of a save. */
    public sealed interface Outcome {
        record Saved(Objection objection) implements Outcome {}

        /** Somebody saved another version meanwhile: nothing is overwritten. */
        record Stale(Objection present) implements Outcome {}

        /** It was sent, and does not wait for anything to be typed. */
        record NotAwaited(Objection present) implements Outcome {}

        /** No objection can be begun: too late, or there is no result yet. */
        record Refused(Verdict verdict) implements Outcome {}
    }

    /**
     * @param receivedAt when the request reached the server
     * @param seen version that the person had before the eyes; 0 where nothing was saved yet
     */
    @Transactional
    public Outcome save(UUID applicationId, Instant receivedAt, int seen, Map<String, Object> typed) {
        Application application = applications.findHeld(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Objection last = objections.changingOf(applicationId).orElse(null);
        boolean follows = last != null && rules.isFollowed(last, application, competition, receivedAt);
        Objection present = follows ? null : last;
        if (present != null && !present.isEditable()) {
            return new Outcome.NotAwaited(present);
        }
        String kept = forms.keep(typed);
        if (present == null) {
            Verdict open = rules.open(application, competition, receivedAt);
            return open.isAllowed()
                    ? new Outcome.Saved(begun(application, follows ? last.round() + 1 : 1, kept))
                    : new Outcome.Refused(open);
        }
        if (kept.equals(present.typed())) {
            return new Outcome.Saved(present);
        }
        if (present.version() != seen) {
            return new Outcome.Stale(present);
        }
        return saved(present.edited(kept, actor.get().personId(), clock.instant()));
    }

    private Objection begun(Application application, int round, String kept) {
        Objection draft = Objection.draft(
                application,
                round,
                forms.version(Objection.FORM),
                kept,
                actor.get().personId(),
                clock.instant());
        objections.save(draft);
        return draft;
    }

    private Outcome saved(Objection edited) {
        objections.save(edited);
        return new Outcome.Saved(edited);
    }
}
