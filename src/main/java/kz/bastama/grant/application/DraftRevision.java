package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.BudgetRevision;
import kz.bastama.grant.domain.BudgetRevisions;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.RevisionProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, saves and goes on with the draft of a budget revision, errors and all. */
@Service
public class DraftRevision {

    static final String FORM = "grant-revise-budget";

    private final Grants grants;
    private final BudgetRevisions revisions;
    private final RevisionProcess process;
    private final RevisionGround ground;
    private final Forms forms;
    private final Clock clock;

    DraftRevision(
            Grants grants,
            BudgetRevisions revisions,
            RevisionProcess process,
            RevisionGround ground,
            Forms forms,
            Clock clock) {
        this.grants = grants;
        this.revisions = revisions;
        this.process = process;
        this.ground = ground;
        this.forms = forms;
        this.clock = clock;
    }

    /** What became of a save. */
    public sealed interface Outcome {
        record Saved(BudgetRevision draft) implements Outcome {}

        /** Somebody saved another version meanwhile: nothing is overwritten. */
        record Stale(BudgetRevision present) implements Outcome {}

        /** No revision is awaited now. */
        record NoDraft() implements Outcome {}
    }

    /** The draft to go on with: a new one, or after a return what was sent. Empty when none is awaited. */
    @Transactional
    public Optional<BudgetRevision> open(UUID grantId) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!process.awaitsRevision(grantId)) {
            return Optional.empty();
        }
        Optional<BudgetRevision> latest = revisions.latest(grantId);
        if (latest.filter(one -> one.state() == ReportState.DRAFT).isPresent()) {
            return latest;
        }
        BudgetRevision draft = BudgetRevision.draft(
                grantId,
                latest.map(BudgetRevision::round).orElse(0) + 1,
                latest.map(BudgetRevision::formVersion).orElseGet(() -> forms.version(FORM)),
                latest.map(BudgetRevision::typed).orElseGet(() -> forms.keep(ground.prefilled(grant))),
                clock.instant());
        revisions.save(draft);
        return Optional.of(draft);
    }

    /** @param seen version that the person had before the eyes */
    @Transactional
    public Outcome save(UUID grantId, int seen, Map<String, Object> typed) {
        Optional<BudgetRevision> present = open(grantId);
        if (present.isEmpty()) {
            return new Outcome.NoDraft();
        }
        String kept = forms.keep(typed);
        if (kept.equals(present.get().typed())) {
            return new Outcome.Saved(present.get());
        }
        if (present.get().version() != seen) {
            return new Outcome.Stale(present.get());
        }
        BudgetRevision edited = present.get().edited(kept, clock.instant());
        revisions.save(edited);
        return new Outcome.Saved(edited);
    }

    public Form form(BudgetRevision draft) {
        return forms.form(FORM, draft.formVersion());
    }
}
