package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.grant.domain.BudgetRevision;
import kz.bastama.grant.domain.BudgetRevisions;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.RevisionProcess;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the revised budget to the operator. The form and the sums are checked together, so that everything is said at once. */
@Service
public class ReviseBudget {

    private final Grants grants;
    private final BudgetRevisions revisions;
    private final RevisionGround ground;
    private final DraftRevision draftRevision;
    private final RevisionProcess process;
    private final Terms terms;
    private final Organisations organisations;
    private final Forms forms;
    private final Journal journal;
    private final Clock clock;

    ReviseBudget(
            Grants grants,
            BudgetRevisions revisions,
            RevisionGround ground,
            DraftRevision draftRevision,
            RevisionProcess process,
            Terms terms,
            Organisations organisations,
            Forms forms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.revisions = revisions;
        this.ground = ground;
        this.draftRevision = draftRevision;
        this.process = process;
        this.terms = terms;
        this.organisations = organisations;
        this.forms = forms;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Sent() implements Outcome {}

        /** The form has mistakes, or the sums do not fit; the draft stands as it was. */
        record Refused(BudgetRevision draft, Submission submission, Verdict verdict) implements Outcome {}

        /** Somebody saved another version meanwhile: nothing is sent that nobody has seen. */
        record Stale(BudgetRevision present) implements Outcome {}

        /** No revision is awaited now. */
        record NotExpected() implements Outcome {}
    }

    /** @param seen version that the person had before the eyes */
    @Transactional
    public Outcome of(UUID grantId, int seen, Locale language) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Optional<BudgetRevision> present = draftRevision.open(grantId);
        if (present.isEmpty()) {
            return new Outcome.NotExpected();
        }
        BudgetRevision draft = present.get();
        if (draft.version() != seen) {
            return new Outcome.Stale(draft);
        }
        Form form = draftRevision.form(draft);
        Submission submission = forms.read(form, forms.kept(draft.typed()), ground.given(grant), language);
        Verdict verdict = ground.check(grant, submission.answers());
        if (!submission.isValid() || !verdict.isAllowed()) {
            return new Outcome.Refused(draft, submission, verdict);
        }
        revisions.save(draft.sent(forms.toJson(submission.answers()), clock.instant()));
        terms.close(grantId.toString(), "budgetRevision");
        OfficialText name =
                organisations.find(grant.organisationId()).orElseThrow().name();
        journal.record(JournalEntry.of(grantId.toString(), "grant.budgetRevised")
                .by(name.ru(), name.kk())
                .with(Map.of("round", Integer.toString(draft.round()))));
        process.budgetRevised(grantId);
        return new Outcome.Sent();
    }
}
